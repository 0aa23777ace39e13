import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { LOGGED_OUT } from '@/shared/api/client'
import { offline, sentence } from '@/shared/api/problem'
import { rooms } from './rooms'
import { say } from './rooms/parts/toast'
import { holdTheWay } from './rooms/parts/way'
import { expire, knownSession } from './session'

const pages = rooms.map(
  ({ path, title, page, children }): RouteRecordRaw =>
    ({ path, component: page, children: children ?? [], meta: { title } }) as RouteRecordRaw,
)

const history = createWebHistory()

export const router = createRouter({
  history,
  routes: [
    { path: '/', redirect: '/panel' },
    { path: '/panel/login', component: () => import('./Login.vue'), meta: { title: '登录', open: true } },
    { path: '/panel/slip/:number', component: () => import('./rooms/slip/Slip.vue'), meta: { title: '交办单' } },
    { path: '/panel/notice/:district', component: () => import('./rooms/notice/Notice.vue'), meta: { title: '群公告' } },
    {
      path: '/panel',
      component: () => import('./Shell.vue'),
      children: [
        { path: '', redirect: () => (rooms[0] ? `/panel/${rooms[0].path}` : '/panel/none') },
        ...pages,
        { path: ':nowhere(.*)*', component: () => import('./Nowhere.vue'), meta: { title: '没有这一页' } },
      ],
    },
  ],
})

router.beforeEach(async (to) => {
  if (to.meta.open) return true
  const session = await knownSession().catch(() => undefined)
  return session?.authenticated ? true : { path: '/panel/login', query: { to: to.fullPath } }
})

holdTheWay(router, history)

router.afterEach((to) => {
  document.title = `${to.meta.title ?? '工作台'} · 四单`
})

/** A room that cannot be fetched: an upgrade has taken it away, and a new page brings it, or the line is down. */
router.onError((_failure, to, from) => {
  if (!from.matched.length) return
  fetch('/api/session').then(
    () => location.assign(to.fullPath),
    () => say(sentence(offline())),
  )
})

window.addEventListener(LOGGED_OUT, expire)
