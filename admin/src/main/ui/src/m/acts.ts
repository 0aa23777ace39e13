import type { Shapes } from '@/shared/api/client'

export type Form = Shapes['VisitForm']
export type Possible = Shapes['SuggestionSearchPossible']
type Move = Form['move']

/** A button and what it asks before it acts. */
export interface Act {
  move: Move
  label: string
  ask?: string
  /** Something has to be written. */
  words?: boolean
  /** Photos may be shown; some moves are proved by them alone. */
  photos?: 'along' | 'suffice'
  due?: string
  answerClass?: boolean
  danger?: boolean
}

const acts: Record<string, Act[]> = {
  RESIDENT: [
    { move: 'CLOSE', label: '办好了，可以销单' },
    { move: 'REWORK', label: '没办好，请重办', ask: '哪里没办好？', words: true, danger: true },
    { move: 'REMIND', label: '催一下' },
    { move: 'NOTE', label: '补充几句', ask: '还想说什么？', words: true, photos: 'along' },
    { move: 'WITHDRAW', label: '撤回', ask: '不用办了吗？可以写一句为什么', danger: true },
  ],
  UNIT: [
    { move: 'SIGN', label: '签收' },
    { move: 'ANSWER', label: '答复', ask: '办得怎么样？写给居民看', words: true, answerClass: true, photos: 'along' },
    { move: 'ASK_EXTENSION', label: '申请延期', ask: '为什么来不及？', words: true, due: '延到哪一天' },
    { move: 'ASK_RETURN', label: '申请退单', ask: '为什么不归贵单位？该归谁？', words: true, danger: true },
  ],
  DEPUTY: [
    { move: 'REGISTER', label: '登记成件' },
    { move: 'ACCEPT', label: '我来接单' },
    { move: 'CLOSE', label: '看过了，可以销单', ask: '到现场看过了吗？可以写一句，也可以拍张照', photos: 'along' },
    { move: 'FORWARD', label: '转给镇里' },
    { move: 'RESOLVE', label: '当场解决了', ask: '怎么解决的？写一句，或者拍张照', words: true, photos: 'suffice' },
    { move: 'REWORK', label: '没办好，请重办', ask: '哪里没办好？', words: true },
    { move: 'REMIND', label: '催一下' },
    { move: 'NOTE', label: '补充几句', ask: '补充什么？', words: true, photos: 'along' },
    { move: 'DECLINE', label: '不归我', ask: '该归哪位代表？为什么？', words: true, danger: true },
    { move: 'UNDO', label: '撤回我刚办的一步', danger: true },
  ],
}

/** What this person may do now, the most likely first. Who can rate says by it that it is done, or not. */
export function actsOf(role: string | undefined, possible: readonly Possible[] | undefined): Act[] {
  const open = new Set((possible ?? []).map((one) => one.move))
  if (role === 'RESIDENT' && open.has('RATE')) ['CLOSE', 'REWORK'].forEach((move) => open.delete(move as Move))
  return (acts[role ?? ''] ?? []).filter((act) => open.has(act.move))
}

/** Where what is typed for a move is kept until it is sent. */
export const draftKey = (token: string, number: string | undefined, move: Move) => `${token}/${number}/${move}`

/** Whether a press is enough. */
export function isSimple(act: Act): boolean {
  return act.ask === undefined
}

export const answerClasses = [
  { code: 'A', label: '已经解决' },
  { code: 'B', label: '正在解决，或列入了计划' },
  { code: 'C', label: '条件不够，以后解决' },
  { code: 'D', label: '留作参考' },
] as const
