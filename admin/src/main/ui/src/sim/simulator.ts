import { computed, reactive, ref, watch } from 'vue'
import { Problem, sentence } from '@/shared/api/problem'
import { useAddress } from './address'
import { useChat } from './chat'
import { useFeed } from './feed'
import { useHeartbeat } from './heartbeat'
import { stage, type Person, type Scene } from './stage'

type State = 'loading' | 'on' | 'empty' | 'off'

/** Everything one tab knows: the scene, who it plays, the open chat and what the system does. */
export function useSimulator() {
  const state = ref<State>('loading')
  const scene = ref<Scene>({})
  const offline = ref(false)
  const why = ref('')
  const address = useAddress()
  const feed = useFeed()
  const chat = useChat()

  const people = computed(() => scene.value.people ?? [])
  const me = computed<Person | undefined>(() => people.value.find(({ id }) => id === address.as) ?? people.value[0])
  const own = computed(() => me.value?.chats?.slice(-1)[0])
  const groups = computed(() => scene.value.chats ?? [])
  const current = computed(() => address.chat ?? me.value?.chats?.[0] ?? '')
  const here = computed(() => me.value?.chats?.includes(current.value) ?? false)

  async function look() {
    try {
      show(await stage.scene())
      if (state.value === 'on') {
        const added = await feed.poll(current.value)
        await chat.poll()
        chat.understand(added)
      }
      offline.value = false
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 404 && state.value === 'loading') state.value = 'off'
      else offline.value = true
      why.value = sentence(failure)
    }
  }

  function show(fresh: Scene) {
    scene.value = fresh
    const next = fresh.township ? 'on' : 'empty'
    if (next !== state.value && next === 'empty') forget()
    state.value = next
  }

  function forget() {
    feed.forget()
    chat.forget()
    address.case = undefined
  }

  const beat = useHeartbeat(look, () => (state.value === 'off' ? 10_000 : offline.value ? 4_000 : 1_000))
  watch([current, () => state.value], ([code]) => {
    if (state.value !== 'on' || !code) return
    feed.read(code)
    void chat.open(code).catch((failure) => (why.value = sentence(failure)))
  })
  void beat()

  function play(person: Person) {
    address.as = person.id
    if (!person.chats?.includes(current.value)) address.chat = person.chats?.[0]
  }

  return reactive({
    state, scene, offline, why, address, feed, chat, people, me, own, groups, current, here, play, forget, show,
    look: beat,
  })
}

export type Simulator = ReturnType<typeof useSimulator>
