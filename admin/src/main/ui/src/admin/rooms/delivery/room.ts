import { Promotion } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const delivery: Room = {
  path: 'delivery',
  title: '送达',
  icon: Promotion,
  section: 'bot',
  roles: STAFF,
  page: () => import('./Delivery.vue'),
}
