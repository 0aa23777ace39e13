import { onBeforeUnmount, onMounted, ref, watch } from 'vue'

const SETTING = 'sidan.keys'

/** Whether single keys act; some people speak to their computer, others type with the page in front (WCAG 2.1.4). */
export const keysOn = ref(localStorage.getItem(SETTING) !== 'off')
watch(keysOn, (on) => localStorage.setItem(SETTING, on ? 'on' : 'off'))

type Keys = Record<string, () => void>

/** Keys that act while nothing is being typed and no dialog is open. */
export function useKeys(keys: Keys): void {
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act || !isFree(event)) return
    event.preventDefault()
    act()
  }
  onMounted(() => window.addEventListener('keydown', press))
  onBeforeUnmount(() => window.removeEventListener('keydown', press))
}

/** Letters typed into fields stay letters, and Enter on a button presses that button. */
export function isFree(event: KeyboardEvent): boolean {
  if (!keysOn.value || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return false
  const on = event.target as HTMLElement | null
  if (on?.closest('input, textarea, select, [contenteditable], dialog')) return false
  return !(event.key === 'Enter' && on?.closest('button, a'))
}
