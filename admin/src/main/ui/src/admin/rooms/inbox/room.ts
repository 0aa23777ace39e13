import { MessageBox } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'
import { useCounts } from '../parts/counts'

export const inbox: Room = {
  path: 'inbox',
  title: '待分拣',
  icon: MessageBox,
  section: 'daily',
  letter: 'f',
  roles: [...STAFF, 'POINT', 'DEPUTY'],
  page: () => import('./Inbox.vue'),
  children: [
    {
      path: ':key',
      component: () => import('../parts/Through.vue'),
      children: [{ path: 'whole', component: () => import('../case/CaseDrawer.vue') }],
    },
  ],
  useCount: () => useCounts('triage'),
}
