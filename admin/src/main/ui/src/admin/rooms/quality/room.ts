import { TrendCharts } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const quality: Room = {
  path: 'quality',
  title: '识别质量',
  icon: TrendCharts,
  section: 'bot',
  roles: STAFF,
  page: () => import('./Quality.vue'),
}
