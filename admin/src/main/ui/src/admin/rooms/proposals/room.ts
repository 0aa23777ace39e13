import { Memo } from '@element-plus/icons-vue'
import type { Room } from '../../room'

export const proposals: Room = {
  path: 'proposals',
  title: '代表建议',
  icon: Memo,
  section: 'duty',
  letter: 'p',
  page: () => import('./Proposals.vue'),
  children: [{ path: ':id', component: () => import('./ProposalDrawer.vue') }],
}
