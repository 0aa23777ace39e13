import { onUnmounted, readonly, ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'
import { sentence } from '@/shared/api/problem'

export type Board = Shapes['Board']

const EVERY = 60_000

/** The board that the address names behind the #, such as LH/pq-gulou; fetched again each minute while it is looked at. */
export function useBoard() {
  const board = ref<Board>()
  const why = ref('')

  async function fetchIt() {
    const [prefix = '', district = ''] = decodeURIComponent(location.hash.slice(1)).split('/')
    try {
      board.value = await answer(api.GET('/api/boards/{prefix}/{district}', { params: { path: { prefix, district } } }))
      why.value = ''
      document.title = `${board.value.district} · 办理公示`
    } catch (failure) {
      why.value = sentence(failure)
    }
  }

  const timer = setInterval(() => document.hidden || void fetchIt(), EVERY)
  onUnmounted(() => clearInterval(timer))
  window.addEventListener('hashchange', () => void fetchIt())
  void fetchIt()
  return { board: readonly(board), why: readonly(why), again: fetchIt }
}
