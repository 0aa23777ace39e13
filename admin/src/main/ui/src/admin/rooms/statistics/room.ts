import { Histogram } from '@element-plus/icons-vue'
import type { Room } from '../../room'

export const statistics: Room = {
  path: 'statistics',
  title: '统计',
  icon: Histogram,
  section: 'picture',
  letter: 's',
  page: () => import('./Statistics.vue'),
}
