import { Setting } from '@element-plus/icons-vue'
import { STAFF, type Room } from '../../room'

export const rules: Room = {
  path: 'rules',
  title: '规则设置',
  icon: Setting,
  section: 'office',
  letter: 'g',
  roles: STAFF,
  page: () => import('./RulesRoom.vue'),
  children: [
    { path: '', component: () => import('./TryRoom.vue') },
    { path: 'vocabulary', component: () => import('./Vocabulary.vue') },
    { path: 'words', component: () => import('./ReplyWords.vue') },
    { path: 'clocks', component: () => import('./ClockRules.vue') },
    { path: 'calendar', component: () => import('./CalendarYear.vue') },
    { path: 'units', component: () => import('./DefaultUnits.vue') },
  ],
}
