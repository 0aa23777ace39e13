import { ref } from 'vue'
import { stage, type Bubble, type Line } from './stage'

/** What is said in the chat that is open. */
export function useChat() {
  const bubbles = ref<Bubble[]>([])
  const loading = ref(false)
  let chat = ''
  let cursor: string | undefined

  async function open(code: string) {
    chat = code
    cursor = undefined
    bubbles.value = []
    loading.value = true
    try {
      await poll()
    } finally {
      loading.value = false
    }
  }

  async function poll() {
    const asked = chat
    if (!asked) return
    const page = await stage.messages(asked, cursor)
    if (asked !== chat) return // somebody has gone to another chat meanwhile
    cursor = page.cursor
    const known = new Set(bubbles.value.map((bubble) => bubble.id))
    bubbles.value = [...bubbles.value, ...(page.messages ?? []).filter((bubble) => !known.has(bubble.id))]
  }

  /** What was understood later than it was shown comes with the feed. */
  function understand(lines: Line[]) {
    const told = new Map(lines.filter((line) => line.message && line.outcome).map((line) => [line.message, line]))
    if (!told.size) return
    bubbles.value = bubbles.value.map((bubble) => {
      const line = told.get(bubble.id)
      return line
        ? { ...bubble, outcome: { kind: line.outcome, label: line.label, number: line.shortNumber, why: line.why } }
        : bubble
    })
  }

  function forget() {
    chat = ''
    bubbles.value = []
  }

  return { bubbles, loading, open, poll, understand, forget }
}

export type Chat = ReturnType<typeof useChat>
