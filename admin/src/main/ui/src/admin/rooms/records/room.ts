import { Notebook } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const records: Room = {
  path: 'records',
  title: '履职记录',
  icon: Notebook,
  section: 'duty',
  letter: 'c',
  roles: [...STAFF, 'POINT', 'DEPUTY'],
  page: () => import('./RecordsRoom.vue'),
  children: [
    { path: '', component: () => import('./RecordList.vue') },
    { path: 'findings', component: () => import('./FindingList.vue') },
  ],
}
