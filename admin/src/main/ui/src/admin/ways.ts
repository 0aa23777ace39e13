import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'
import { roomsOf } from './rooms'
import { isFree, keySheet, useKeys } from './rooms/parts/keys'
import { session } from './session'

const PATIENCE = 2_500

/** The keys that act everywhere: G and a letter go to a room, / to the search, ? to the sheet of keys. */
export function useWays(): void {
  const router = useRouter()
  let asked = 0

  /** Heard before the room hears it, so that no letter after G does anything else. */
  function press(event: KeyboardEvent) {
    if (!isFree(event)) return
    const going = Date.now() - asked < PATIENCE
    asked = event.key.toLowerCase() === 'g' && !going ? Date.now() : 0
    if (!going && !asked) return
    event.preventDefault()
    event.stopPropagation()
    const room = going && roomsOf(session.value?.role).find(({ letter }) => letter === event.key.toLowerCase())
    if (room) void router.push(`/panel/${room.path}`)
  }

  useKeys({ '?': () => (keySheet.value = true), '/': () => document.getElementById('search')?.focus() })
  onMounted(() => window.addEventListener('keydown', press, true))
  onBeforeUnmount(() => window.removeEventListener('keydown', press, true))
}
