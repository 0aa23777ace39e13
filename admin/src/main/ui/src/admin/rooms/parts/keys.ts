import { onBeforeUnmount, onMounted, ref, shallowReactive, watch } from 'vue'

const SETTING = 'sidan.keys'

/** Whether single keys act; some people speak to their computer, others type with the page in front (WCAG 2.1.4). */
export const keysOn = ref(localStorage.getItem(SETTING) !== 'off')
watch(keysOn, (on) => localStorage.setItem(SETTING, on ? 'on' : 'off'))

/** Whether the sheet with all keys lies open. */
export const keySheet = ref(false)

type Keys = Record<string, () => void>

/** A part of the sheet: what each key does, told in the order of the sheet. */
export interface Told {
  title: string
  keys: [key: string, what: string][]
  hint?: string
}

/** What the keys do that act just now; the room's own stand first. */
export const toldKeys = shallowReactive(new Set<Told>())

/** Keys that act while nothing is being typed and no dialog is open, and what the sheet says of them. */
export function useKeys(keys: Keys, told?: Told): void {
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act || !isFree(event)) return
    event.preventDefault()
    act()
  }
  onMounted(() => {
    window.addEventListener('keydown', press)
    if (told) toldKeys.add(told)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', press)
    if (told) toldKeys.delete(told)
  })
}

/** Letters typed into fields stay letters, and Enter on a button presses that button. */
export function isFree(event: KeyboardEvent): boolean {
  if (!keysOn.value || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return false
  const on = event.target as HTMLElement | null
  if (on?.closest('input, textarea, select, [contenteditable], dialog')) return false
  return !(event.key === 'Enter' && on?.closest('button, a'))
}
