import { Tickets } from '@element-plus/icons-vue'
import type { Room } from '../../room'

export const forms: Room = {
  path: 'forms',
  title: '表册导出',
  icon: Tickets,
  section: 'duty',
  letter: 't',
  roles: ['STATION', 'CHAIR', 'ADMIN', 'POINT', 'DEPUTY'],
  page: () => import('./FormsRoom.vue'),
}
