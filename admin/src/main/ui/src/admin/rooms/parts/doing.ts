import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { Problem, sentence } from '@/shared/api/problem'
import { say } from './toast'

/** One act after the other: busy meanwhile, the refusal and its field afterwards, or the word that it is done. */
export function useDoing(...stale: string[]) {
  const questions = useQueryClient()
  const busy = ref(false)
  const refusal = ref('')
  const wrong = ref<string>()

  /** Whether it was done; what was typed stays where it was not. */
  async function doing(work: () => Promise<unknown>, done: string, undo?: () => void): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    refusal.value = ''
    wrong.value = undefined
    try {
      await work()
      say(done, undo)
      return true
    } catch (failure) {
      refusal.value = sentence(failure)
      wrong.value = failure instanceof Problem ? failure.field : undefined
      return false
    } finally {
      busy.value = false
      stale.forEach((key) => void questions.invalidateQueries({ queryKey: [key] }))
    }
  }

  return { busy, refusal, wrong, doing }
}
