import { ChatDotRound } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const groups: Room = {
  path: 'groups',
  title: '群与通道',
  icon: ChatDotRound,
  section: 'bot',
  letter: 'q',
  roles: STAFF,
  page: () => import('./GroupsRoom.vue'),
  children: [
    { path: '', component: () => import('./GroupList.vue') },
    { path: 'channels', component: () => import('./Channels.vue') },
    { path: 'paste', component: () => import('./Paste.vue') },
  ],
}
