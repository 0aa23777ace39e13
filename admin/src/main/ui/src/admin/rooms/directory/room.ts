import { Avatar } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const directory: Room = {
  path: 'deputies',
  title: '代表与联络站',
  icon: Avatar,
  section: 'picture',
  letter: 'd',
  roles: STAFF,
  page: () => import('./DirectoryRoom.vue'),
  children: [
    { path: '', component: () => import('./Deputies.vue') },
    { path: 'rota', component: () => import('./RotaList.vue') },
    { path: 'leave', component: () => import('./LeaveList.vue') },
  ],
}
