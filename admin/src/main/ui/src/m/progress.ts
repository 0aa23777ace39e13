import type { Shapes } from '@/shared/api/client'
import type { Enclosed } from '@/shared/photos'
import { day } from '@/shared/time'

export type Shown = Partial<Shapes['Shown']>

/** One of the four sentences by which a case is told. */
export interface Sentence {
  done: boolean
  text: string
  at?: string
  more?: string
  photos?: Enclosed[]
}

const endings: Record<string, string> = { CLOSED: '已经办结', TRACKING: '答应以后办，我们一直盯着' }
const beside = new Set(['IGNORED', 'REFUSED', 'REFERRED', 'MERGED', 'WITHDRAWN'])

/** 点单, 接单, 派单, 销单 as sentences with their dates; of a case that left the road only what was done. */
export function progress(shown: Shown): Sentence[] {
  const all = [ordered(shown), accepted(shown), dispatched(shown), closed(shown)]
  return beside.has(shown.state ?? '') ? all.filter((sentence) => sentence.done) : all
}

function ordered(shown: Shown): Sentence {
  return { done: true, text: shown.role === 'RESIDENT' ? '您反映了问题' : '居民反映了问题', at: shown.openedAt }
}

function accepted(shown: Shown): Sentence {
  const at = last(shown, '接单', '转镇里', '当场解决')
  if (at) return { done: true, text: '代表已经接单', at }
  const direct = last(shown, '派单')
  return direct ? { done: true, text: '镇人大直接安排了', at: direct } : { done: false, text: '等代表接单' }
}

function dispatched(shown: Shown): Sentence {
  if (shown.unit) {
    const answered = answerOf(shown) !== undefined
    const more = shown.dueAt && !answered ? `${day(shown.dueAt)}前办完` : undefined
    return { done: true, text: `已派给${shown.unit}`, at: last(shown, '派单', '改派'), more }
  }
  const settled = answerOf(shown)
  return settled ? { done: true, text: '代表当场解决，不用再派', at: settled.at } : { done: false, text: '等镇人大派单' }
}

function closed(shown: Shown): Sentence {
  const given = answerOf(shown)
  if (!given) return { done: false, text: (shown.round ?? 1) > 1 ? '正在重新办理' : '等办好' }
  return { done: true, text: endings[shown.state ?? ''] ?? '已经办了，有了答复', at: given.at, more: given.words, photos: given.photos }
}

function answerOf(shown: Shown) {
  return (shown.answers ?? []).find((given) => given.round === shown.round)
}

function last(shown: Shown, ...labels: string[]): string | undefined {
  return [...(shown.history ?? [])].reverse().find((event) => labels.includes(event.label ?? ''))?.at
}
