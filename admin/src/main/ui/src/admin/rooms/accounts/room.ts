import { User } from '@element-plus/icons-vue'
import type { Room } from '../../room'

export const accounts: Room = {
  path: 'accounts',
  title: '用户与角色',
  icon: User,
  section: 'office',
  letter: 'y',
  roles: ['ADMIN'],
  page: () => import('./Accounts.vue'),
}
