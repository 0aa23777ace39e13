import { ref } from 'vue'
import { sentence } from '@/shared/api/problem'
import type { Form } from './acts'
import type { Link } from './link'

/** One press, one move: while it is on its way no second one is sent, and a refusal stays readable. */
export function useSending(link: Link) {
  const busy = ref(false)
  const refusal = ref('')

  async function send(form: Form): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    refusal.value = ''
    try {
      await link.move(form)
      return true
    } catch (failure) {
      refusal.value = sentence(failure)
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, refusal, send }
}
