import { Flag } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const activities: Room = {
  path: 'activities',
  title: '代表活动',
  icon: Flag,
  section: 'duty',
  letter: 'a',
  roles: [...STAFF, 'POINT'],
  page: () => import('./ActivitiesRoom.vue'),
  children: [
    { path: '', component: () => import('./ActivityList.vue') },
    { path: 'appraisals', component: () => import('./AppraisalList.vue') },
  ],
}
