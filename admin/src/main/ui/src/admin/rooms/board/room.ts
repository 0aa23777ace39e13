import { Grid } from '@element-plus/icons-vue'
import type { Room } from '../../room'

export const board: Room = {
  path: 'board',
  title: '办理看板',
  icon: Grid,
  section: 'daily',
  letter: 'k',
  page: () => import('./Board.vue'),
  children: [{ path: ':number', component: () => import('../case/CaseDrawer.vue') }],
}
