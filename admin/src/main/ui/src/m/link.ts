import { readonly, ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'
import { Problem, sentence } from '@/shared/api/problem'
import type { Form } from './acts'

export type Arrival = Shapes['LinkedCasesArrival']
type State = 'none' | 'loading' | 'open' | 'refused' | 'offline'

/**
 * What the link in the address opens: #token, and on a workbench #token/number for one of its cases, so that back and
 * reload do what they do everywhere. The token stays behind the #, where no server on the way writes it down.
 */
export function useLink() {
  const state = ref<State>('loading')
  const why = ref('')
  const arrival = ref<Arrival>()
  const number = ref<string>()

  const token = () => location.hash.slice(1).split('/')[0] ?? ''

  async function arrive() {
    if (!token()) return void (state.value = 'none')
    const which = location.hash.split('/')[1]
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

  /** Opens one of the cases, or the list of them. */
  function go(which?: string) {
    location.hash = which ? `${token()}/${which}` : token()
  }

  /** Makes a move and shows what became of it; a refusal is the caller's to show. */
  async function move(form: Form) {
    const path = { token: token() }
    await answer(api.POST('/api/links/{token}/moves', { params: { path }, body: form }))
    await arrive()
  }

  const photosPath = () => `/api/links/${encodeURIComponent(token())}/photos`

  /** Where a picture or voice of the case is, whole and small. */
  function mediaOf(id: number) {
    const path = `/api/links/${encodeURIComponent(token())}/media/${id}`
    const which = number.value ? `?number=${encodeURIComponent(number.value)}` : ''
    return { whole: path + which, small: `${path}/thumbnail${which}` }
  }

  window.addEventListener('hashchange', () => void arrive())
  void arrive()
  return { state: readonly(state), why: readonly(why), arrival, number: readonly(number), token, arrive, go, move, photosPath, mediaOf }
}

export type Link = ReturnType<typeof useLink>
