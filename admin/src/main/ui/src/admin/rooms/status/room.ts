import { Monitor } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const status: Room = {
  path: 'status',
  title: '系统状态',
  icon: Monitor,
  section: 'office',
  letter: 'x',
  roles: STAFF,
  page: () => import('./StatusRoom.vue'),
}
