import { PieChart } from '@element-plus/icons-vue'
import type { Room } from '../../room'

export const rates: Room = {
  path: 'rates',
  title: '办理率',
  icon: PieChart,
  section: 'picture',
  letter: 'v',
  page: () => import('./RatesRoom.vue'),
}
