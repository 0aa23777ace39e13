import { View } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const review: Room = {
  path: 'review',
  title: '复核',
  icon: View,
  section: 'bot',
  letter: 'h',
  roles: STAFF,
  page: () => import('./Review.vue'),
}
