import { Files } from '@element-plus/icons-vue'
import type { Room } from '../../room'
import { useCounts } from '../parts/counts'

export const cases: Room = {
  path: 'cases',
  title: '建议',
  icon: Files,
  section: 'daily',
  letter: 'l',
  page: () => import('./Cases.vue'),
  children: [{ path: ':number', component: () => import('../case/CaseDrawer.vue') }],
  useCount: () => useCounts('open'),
}
