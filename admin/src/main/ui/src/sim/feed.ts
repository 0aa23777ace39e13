import { computed, ref } from 'vue'
import { stage, type Line } from './stage'

/** No more lines than somebody reads. */
const KEPT = 300

const quiet = new Set(['chatter', 'notice', 'question'])

/** How many cases have come how far, each counted once. */
export interface Counts {
  ordered: number
  accepted: number
  dispatched: number
  closed: number
  rated: number
}

const legs: [keyof Counts, (line: Line) => boolean][] = [
  ['ordered', (line) => line.label === '登记' || line.text?.endsWith('已点单') === true],
  ['accepted', (line) => ['接单', '转镇里', '当场解决'].includes(line.label ?? '')],
  ['dispatched', (line) => line.label === '派单'],
  ['closed', (line) => line.text?.endsWith('已销单') === true],
  ['rated', (line) => line.label === '评价'],
]

/** Whether a line is about a case, or one of those that show how much was rightly left alone. */
export function isQuiet(line: Line): boolean {
  return line.kind !== 'MOVE' && !line.number && quiet.has(line.outcome ?? '')
}

/** What the system did, as it does it. */
export function useFeed() {
  const lines = ref<Line[]>([])
  const seen = new Set<string>()
  const passed = new Map<keyof Counts, Set<string>>(legs.map(([leg]) => [leg, new Set()]))
  const unread = ref<Record<string, number>>({})
  const version = ref(0)
  let cursor: string | undefined

  function take(fresh: Line[], current?: string) {
    const added = fresh.filter((line) => line.id && !seen.has(line.id))
    added.forEach((line) => {
      seen.add(line.id!)
      legs.filter(([, passes]) => line.kind === 'MOVE' && line.number && passes(line))
        .forEach(([leg]) => passed.get(leg)!.add(line.number!))
      if (line.kind === 'OUTCOME' && line.chat && line.chat !== current) {
        unread.value[line.chat] = (unread.value[line.chat] ?? 0) + 1
      }
    })
    if (added.length) {
      lines.value = [...lines.value, ...added].slice(-KEPT)
      version.value++
    }
    return added
  }

  /** Asks for what is new; what was there before somebody came is not unread. */
  async function poll(current?: string): Promise<Line[]> {
    const first = cursor === undefined
    const page = await stage.feed(cursor)
    cursor = page.cursor
    const added = take(page.lines ?? [], current)
    if (first) unread.value = {}
    return added
  }

  function forget() {
    cursor = undefined
    lines.value = []
    unread.value = {}
    seen.clear()
    passed.forEach((numbers) => numbers.clear())
    version.value++
  }

  const counts = computed(() => {
    void version.value
    return Object.fromEntries(legs.map(([leg]) => [leg, passed.get(leg)!.size])) as unknown as Counts
  })
  const read = (chat: string) => delete unread.value[chat]
  return { lines, counts, unread, poll, take, forget, read }
}

export type Feed = ReturnType<typeof useFeed>
