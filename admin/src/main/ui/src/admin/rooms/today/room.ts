import { Sunny } from '@element-plus/icons-vue'
import type { Room } from '../../room'

export const today: Room = {
  path: 'today',
  title: '今日',
  icon: Sunny,
  section: 'daily',
  letter: 'j',
  page: () => import('./Today.vue'),
  children: [{ path: ':number', component: () => import('../case/CaseDrawer.vue') }],
}
