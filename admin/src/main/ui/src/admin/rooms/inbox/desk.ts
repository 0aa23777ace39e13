import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { Problem, sentence } from '@/shared/api/problem'
import { hush, said, say } from '../parts/toast'
import { draftOf, forget } from './drafts'
import { useActs, type ActForm, type Done, type Item } from './triage'

export interface Refusal {
  key: string
  sentence: string
  field?: string
}

/** What a clerk does at the queue: one item after the other, or several at once, and the way back from each. */
export function useDesk(items: Ref<Item[]>, opened: Ref<Item | undefined>) {
  const route = useRoute()
  const router = useRouter()
  const { act, actOnAll } = useActs()
  const busy = ref(false)
  const refusal = shallowRef<Refusal>()
  const chosen = ref(new Set<string>())
  const current = computed(() => (typeof route.params.key === 'string' ? route.params.key : undefined))
  const picked = computed(() => items.value.filter((item) => chosen.value.has(item.key)))

  watch(current, () => (refusal.value = undefined))

  function open(key?: string) {
    return router.replace(key ? `/panel/inbox/${key}` : '/panel/inbox')
  }

  function step(by: 1 | -1) {
    const at = items.value.findIndex((item) => item.key === current.value)
    const next = items.value[at < 0 ? 0 : at + by]
    if (next) void open(next.key)
  }

  /** The one that moves up once these are gone: the next, at the end of the queue the one before. */
  function after(gone: string[]): string | undefined {
    const at = items.value.findIndex((item) => item.key === current.value)
    const left = (part: Item[]) => part.filter((item) => !gone.includes(item.key))
    return (left(items.value.slice(at + 1))[0] ?? left(items.value.slice(0, Math.max(at, 0))).pop())?.key
  }

  async function busily(work: () => Promise<void>) {
    if (busy.value) return
    busy.value = true
    try {
      await work()
    } finally {
      busy.value = false
    }
  }

  function one(form: ActForm) {
    const item = opened.value
    if (!item) return
    return busily(async () => {
      refusal.value = undefined
      const next = after([item.key])
      try {
        const done = await act(item.key, { ...form, version: item.version })
        forget(item.key)
        tell(done)
        await open(next)
      } catch (failure) {
        const field = failure instanceof Problem ? failure.field : undefined
        refusal.value = { key: item.key, sentence: sentence(failure), field }
      }
    })
  }

  function many(form: ActForm) {
    const taken = picked.value
    return busily(async () => {
      const next = after(taken.map((item) => item.key))
      try {
        const { done = [], refused = [] } = (await actOnAll(taken, form)) ?? {}
        chosen.value = new Set(refused.map(({ key }) => key!))
        const ways = done.map(({ undo }) => undo).filter((key): key is string => !!key)
        const failed = refused.length ? `，${refused.length} 条没办成：${refused[0]?.sentence}` : ''
        say(`办了 ${done.length} 条${failed}`, ways.length ? () => undo(ways) : undefined)
        if (done.some(({ key }) => key === current.value)) await open(next)
      } catch (failure) {
        say(sentence(failure))
      }
    })
  }

  function tell(done: Done) {
    say(done.sentence ?? '办好了', done.undo ? () => undo([done.undo!], true) : undefined)
  }

  function undo(keys: string[], back = false) {
    return busily(async () => {
      hush()
      try {
        const answers = await Promise.all(keys.map((key) => act(key, { act: 'UNDO' })))
        say(answers.length > 1 ? `已撤 ${answers.length} 条` : (answers[0]?.sentence ?? '已撤'))
        if (back && keys[0]) await open(keys[0])
      } catch (failure) {
        say(sentence(failure))
      }
    })
  }

  /** The same act for those chosen, else for the one that is open. */
  function perform(form: ActForm) {
    return chosen.value.size ? many(form) : one(form)
  }

  function register() {
    const item = opened.value
    return chosen.value.size ? many({ act: 'REGISTER' }) : item && one({ act: 'REGISTER', ...draftOf(item) })
  }

  function choose(key: string) {
    const next = new Set(chosen.value)
    if (!next.delete(key)) next.add(key)
    chosen.value = next
  }

  return {
    busy,
    chosen,
    picked,
    current,
    refusal: computed(() => (refusal.value?.key === opened.value?.key ? refusal.value : undefined)),
    open,
    step,
    choose,
    clear: () => (chosen.value = new Set()),
    perform,
    register,
    undoLast: () => said.value?.undo?.(),
  }
}
