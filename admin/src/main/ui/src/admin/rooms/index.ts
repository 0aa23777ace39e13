import { Files, MessageBox } from '@element-plus/icons-vue'
import type { Room } from '../room'
import { useCounts } from './parts/counts'

/** The rooms of the panel, in the order of the menu; the first one is where everybody arrives. */
export const rooms: Room[] = [
  {
    path: 'inbox',
    title: '待分拣',
    icon: MessageBox,
    page: () => import('./inbox/Inbox.vue'),
    children: [
      {
        path: ':key',
        component: () => import('./parts/Through.vue'),
        children: [{ path: 'whole', component: () => import('./case/CaseDrawer.vue') }],
      },
    ],
    useCount: () => useCounts('triage'),
  },
  {
    path: 'cases',
    title: '建议',
    icon: Files,
    page: () => import('./cases/Cases.vue'),
    children: [{ path: ':number', component: () => import('./case/CaseDrawer.vue') }],
    useCount: () => useCounts('open'),
  },
]
