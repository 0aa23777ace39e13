import { Postcard } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const register: Room = {
  path: 'register',
  title: '代表底册',
  icon: Postcard,
  section: 'duty',
  letter: 'b',
  roles: STAFF,
  page: () => import('./RegisterRoom.vue'),
  children: [
    { path: '', component: () => import('./DeputyList.vue') },
    { path: 'import', component: () => import('./ImportForm.vue') },
    { path: 'regulations', component: () => import('./RegulationList.vue') },
    { path: 'villages', component: () => import('./VillageList.vue') },
  ],
}
