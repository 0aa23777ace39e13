import { ref, watch, type Ref } from 'vue'

const PREFIX = 'sidan-draft:'
const OWNER = 'owner'

/** What was typed may hold a name or a number: nobody finds it here the next morning. */
const KEPT = 8 * 60 * 60 * 1000

export interface Draft<T> {
  draft: Ref<T>
  /** Whether it was there before the form was opened. */
  found: boolean
  /** Begins with the fresh form again. */
  clear: () => void
  forget: () => void
}

/**
 * What somebody types into a form, kept in this tab until it is sent: it outlives the end of a session and a page that is
 * loaded anew, and dies with the tab, with the log-out and after eight hours.
 *
 * @param key of the form and of what it is about
 */
export function useDraft<T>(key: string, fresh: T): Draft<T> {
  const earlier = kept<T>(key)
  const begun = (): T => JSON.parse(JSON.stringify(fresh))
  const draft = ref(earlier ?? begun()) as Ref<T>
  let open = true
  watch(draft, (typed) => open && keep(key, typed), { deep: true, flush: 'sync' })
  const forget = () => {
    open = false
    drop(key)
  }
  const clear = () => void (draft.value = begun())
  return { draft, found: earlier !== undefined, clear, forget }
}

export function kept<T>(key: string): T | undefined {
  try {
    const { at, typed } = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? '{}') as { at?: number; typed?: T }
    return at !== undefined && Date.now() - at < KEPT ? typed : undefined
  } catch {
    return undefined // a webview may forbid it; what is typed then lasts as long as the page
  }
}

export function keep(key: string, typed: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), typed }))
  } catch {
    // see kept()
  }
}

export function drop(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key)
  } catch {
    // see kept()
  }
}

/** What somebody typed is for nobody else who logs in in this tab. */
export function ownDrafts(owner: string): void {
  if (kept<string>(OWNER) !== owner) dropAll()
  keep(OWNER, owner)
}

export function dropAll(): void {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => sessionStorage.removeItem(key))
  } catch {
    // see kept()
  }
}
