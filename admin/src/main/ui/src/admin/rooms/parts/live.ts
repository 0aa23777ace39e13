import type { QueryClient } from '@tanstack/vue-query'
import { readonly, ref } from 'vue'
import { LOGGED_OUT } from '@/shared/api/client'

export interface Changed {
  cases?: string[]
  many?: boolean
  queue?: boolean
}

const AFTER = 400
const AGAIN = 5_000
const lost = ref(false)

/** Whether the server cannot be heard just now. */
export const offline = readonly(lost)

/** Which questions are to be asked again after this change. */
export function stale(changed: Changed): unknown[][] {
  const keys: unknown[][] = [['cases'], ['counts'], ['today']]
  if (changed.queue || changed.many) keys.push(['triage'])
  if (changed.many) keys.push(['case'])
  else changed.cases?.forEach((number) => keys.push(['case', number], ['chat', number]))
  return keys
}

/** Listens to the server as long as the shell stands; what changes is asked again, several changes at once. */
export function listen(questions: QueryClient): () => void {
  const waiting = new Map<string, unknown[]>()
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  function askAgain() {
    timer = undefined
    waiting.forEach((queryKey) => void questions.invalidateQueries({ queryKey }))
    waiting.clear()
  }

  function heard(event: MessageEvent<string>) {
    stale(JSON.parse(event.data) as Changed).forEach((key) => waiting.set(JSON.stringify(key), key))
    timer ??= setTimeout(askAgain, AFTER)
  }

  /** What was answered before anything could be heard may have changed meanwhile; after a silence, anything may. */
  function opened() {
    const missed = lost.value ? [[]] : stale({ many: true, queue: true })
    missed.forEach((queryKey) => void questions.invalidateQueries({ queryKey, predicate: ({ state }) => state.dataUpdatedAt > 0 }))
    lost.value = false
  }

  /** The browser tries again by itself, unless it was refused: then the session is over, or the server is just starting. */
  async function failed() {
    lost.value = true
    if (source?.readyState !== EventSource.CLOSED) return
    const session = await fetch('/api/session', { credentials: 'same-origin' })
      .then((response) => (response.ok ? response.json() : undefined))
      .catch(() => undefined)
    if (session && !session.authenticated) {
      lost.value = false
      window.dispatchEvent(new Event(LOGGED_OUT))
    }
    retry = setTimeout(connect, AGAIN)
  }

  function connect() {
    source?.close()
    source = new EventSource('/api/events')
    source.addEventListener('open', (event) => event instanceof MessageEvent && opened()) // the server's own, not the browser's of the same name
    source.addEventListener('changed', heard)
    source.onerror = () => void failed()
  }

  connect()
  return () => {
    source?.close()
    clearTimeout(timer)
    clearTimeout(retry)
  }
}
