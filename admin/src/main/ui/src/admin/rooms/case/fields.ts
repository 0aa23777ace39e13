import type { MoveForm, Possible } from './query'

export type FieldName = Exclude<keyof MoveForm, 'move' | 'version'>

export interface Field {
  name: FieldName
  label: string
  required: boolean
}

type MoveCode = NonNullable<Possible['move']>

const LABELS: Partial<Record<FieldName, string>> = {
  words: '写几句话',
  reason: '理由',
  deputy: '接单代表',
  unit: '主办单位',
  assisting: '协办单位',
  due: '办结日期',
  answerClass: '答复类别',
  contact: '怎么和反映人说的（面商）',
  into: '并入哪一件（编号）',
  granted: '同意吗',
}

/** What may come along with a move beside what it needs. */
const ALSO: Partial<Record<MoveCode, FieldName[]>> = {
  ACCEPT: ['deputy', 'words'],
  DISPATCH: ['assisting', 'due', 'words'],
  REASSIGN: ['assisting', 'due', 'words'],
  ANSWER: ['contact'],
  TRACK: ['words'],
  RULE_RETURN: ['words'],
  RULE_EXTENSION: ['words'],
  REFUSE: ['words'],
  REFER: ['words'],
  MERGE: ['words'],
  CLOSE: ['words'],
  IGNORE: ['words'],
  SUPERVISE: ['words'],
  REMIND: ['words'],
}

/** Reasons to choose from; elsewhere a reason is told in words. */
const CHOSEN: MoveCode[] = ['REFUSE', 'REFER']

export function fieldsOf({ move, needs = [] }: Possible): Field[] {
  const needed = needs.map((need) => (need === 'reason' && !CHOSEN.includes(move!) ? 'words' : need) as FieldName)
  if (move === 'NOTE') needed.push('words')
  const also = (ALSO[move!] ?? []).filter((name) => !needed.includes(name))
  return [...new Set([...needed, ...also])].map((name) => ({
    name,
    label: needs.includes('reason') && name === 'words' && needed.includes('words') ? '理由' : (LABELS[name] ?? name),
    required: needed.includes(name) && !(name === 'words' && EITHER.includes(move!)),
  }))
}

/** The next steps of the road; all other moves are further away. */
const ROAD: MoveCode[] = [
  'REGISTER',
  'ACCEPT',
  'FORWARD',
  'RESOLVE',
  'DISPATCH',
  'SIGN',
  'RULE_RETURN',
  'RULE_EXTENSION',
  'ANSWER',
  'RESUME',
  'CLOSE',
  'TRACK',
  'UNIGNORE',
  'SPLIT',
]
const MAIN = 2

export function arranged(moves: Possible[]): { main: Possible[]; remind?: Possible; more: Possible[] } {
  const on = ROAD.flatMap((code) => moves.filter(({ move }) => move === code))
  const main = on.slice(0, MAIN)
  const remind = moves.find(({ move }) => move === 'REMIND')
  return { main, remind, more: moves.filter((one) => !main.includes(one) && one !== remind) }
}

/** Said to the residents; all other words stay with those who work on the case. */
/** Moves that a photo may prove. */
const SHOWN: MoveCode[] = ['RESOLVE', 'ANSWER', 'RESUME', 'NOTE']

export const takesPhotos = (move?: MoveCode) => SHOWN.includes(move!)

/** 当场解决 and 恢复 want a sentence or a photo; the server says so where there is neither. */
const EITHER: MoveCode[] = ['RESOLVE', 'RESUME']

export function isPublic(move?: MoveCode): boolean {
  return move === 'ANSWER' || move === 'RESUME' || move === 'RESOLVE'
}

export const ANSWER_CLASSES = { A: 'A 已解决', B: 'B 正在解决', C: 'C 暂不能解决', D: 'D 留作参考' } as const

export const GRADES = { SATISFIED: '满意', FAIR: '基本满意', DISSATISFIED: '不满意' } as const
