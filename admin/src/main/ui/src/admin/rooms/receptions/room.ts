import { Calendar } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const receptions: Room = {
  path: 'receptions',
  title: '接待选民日',
  icon: Calendar,
  section: 'duty',
  letter: 'e',
  roles: [...STAFF, 'POINT'],
  page: () => import('./ReceptionsRoom.vue'),
  children: [
    { path: '', component: () => import('./MonthView.vue') },
    { path: 'others', component: () => import('./OtherVisits.vue') },
    { path: 'plan', component: () => import('./PlanForm.vue') },
  ],
}
