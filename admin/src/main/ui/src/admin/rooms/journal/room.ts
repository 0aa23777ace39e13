import { Clock } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const journal: Room = {
  path: 'journal',
  title: '操作日志',
  icon: Clock,
  section: 'office',
  letter: 'z',
  roles: STAFF,
  page: () => import('./JournalRoom.vue'),
  children: [
    { path: '', component: () => import('./Steps.vue') },
    { path: 'access', component: () => import('./AccessLines.vue') },
    { path: 'rules', component: () => import('./RuleChanges.vue') },
    { path: 'accounts', component: () => import('./AccountChanges.vue') },
  ],
}
