import { readonly, ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'
import { Problem, sentence } from '@/shared/api/problem'
import type { Form } from './acts'

export type Arrival = Shapes['LinkedCasesArrival']
type State = 'none' | 'loading' | 'open' | 'refused' | 'offline'

/** What the link in the address opens. The token stays behind the #, where no server on the way writes it down. */
export function useLink() {
  const state = ref<State>('loading')
  const why = ref('')
  const arrival = ref<Arrival>()
  const number = ref<string>()

  const token = () => decodeURIComponent(location.hash.slice(1))

  async function arrive(which?: string) {
    if (!token()) return void (state.value = 'none')
    if (state.value !== 'open') state.value = 'loading'
    try {
      const path = { token: token() }
      arrival.value = await answer(api.GET('/api/links/{token}', { params: { path, query: { number: which } } }))
      number.value = which
      state.value = 'open'
    } catch (failure) {
      why.value = sentence(failure)
      state.value = failure instanceof Problem && failure.offline ? 'offline' : 'refused'
    }
  }

  /** Makes a move and shows what became of it; a refusal is the caller's to show. */
  async function move(form: Form) {
    const path = { token: token() }
    await answer(api.POST('/api/links/{token}/moves', { params: { path }, body: form }))
    await arrive(number.value)
  }

  window.addEventListener('hashchange', () => void arrive())
  void arrive()
  return { state: readonly(state), why: readonly(why), arrival, number: readonly(number), arrive, move }
}

export type Link = ReturnType<typeof useLink>
