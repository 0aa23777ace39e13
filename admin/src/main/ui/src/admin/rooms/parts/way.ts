import { onBeforeUnmount, onMounted } from 'vue'
import type { Router, RouterHistory } from 'vue-router'
import { useRoute, useRouter } from 'vue-router'

/** What the sheets that have no address of their own do when somebody goes back; the topmost stands last. */
const open: (() => void)[] = []
let back = false

/** Going back while a sheet lies open closes the sheet and leads nowhere else. */
export function holdTheWay(router: Router, history: RouterHistory): void {
  history.listen((_to, _from, { direction }) => void (back = direction === 'back'))
  router.beforeEach(() => {
    const close = back ? open[open.length - 1] : undefined
    back = false
    close?.()
    return !close
  })
}

/** A sheet is open as long as its component; the first page of a visit has nothing behind it to go back to, and is given that. */
export function useWayBack(close: () => void): void {
  const router = useRouter()
  const route = useRoute()
  onMounted(() => {
    open.push(close)
    if (!history.state?.back) void router.push({ path: route.path, query: route.query, hash: route.hash, force: true })
  })
  onBeforeUnmount(() => void open.splice(open.indexOf(close), 1))
}
