import type { ActForm, Possible } from './query'

export type FieldName = Exclude<keyof ActForm, 'move' | 'version'>

export interface Field {
  name: FieldName
  label: string
  required: boolean
}

type MoveCode = NonNullable<Possible['move']>

const LABELS: Record<FieldName, string> = {
  words: '写几句话',
  unit: '主办单位',
  assisting: '协办单位',
  complex: '涉及面广、难度大（期限六个月）',
  due: '日期',
  answerClass: '答复类别',
  contact: '怎么和代表当面谈的（面商）',
  contactedOn: '哪天谈的',
  granted: '同意吗',
  grade: '对办理结果',
  receivedOn: '哪天收到答复的',
}

/** What the words of a move are called. */
const WORDS: Partial<Record<MoveCode, string>> = {
  RETURN: '请代表怎么改',
  ASK_RETURN: '为什么不归贵单位办',
  ASSIST: '协办意见',
  EXTEND: '为什么延期',
  ANSWER: '答复（会发给代表、印在建议上）',
  RATE: '意见',
  KEEP: '怎么兑现的',
  CLOSE: '为什么由工作人员办结',
  SUPERVISE: '为什么督办',
  REPORT: '向哪次会议报告',
}

const DUES: Partial<Record<MoveCode, string>> = { EXTEND: '延到哪天', ANSWER: '承诺哪天办成（B、C 类要写）' }

/** What may come along with a move beside what it needs. */
const ALSO: Partial<Record<MoveCode, FieldName[]>> = {
  ASSIGN: ['assisting', 'complex', 'words'],
  REASSIGN: ['assisting', 'complex', 'words'],
  RULE_RETURN: ['words'],
  ANSWER: ['due', 'contact', 'contactedOn'],
  RATE: ['receivedOn', 'words'],
  WITHDRAW: ['words'],
}

/** What carries a proposal on, each further than the one before; whatever else may be done stands behind. */
const FORWARD: MoveCode[] = ['RULE_RETURN', 'SUBMIT', 'FILE', 'ASSIGN', 'SIGN', 'ANSWER', 'RATE', 'KEEP', 'CLOSE', 'REPORT']

/** The one that most wish to press comes first. */
export function arranged(moves: Possible[]): Possible[] {
  const place = ({ move }: Possible) => (FORWARD.includes(move!) ? FORWARD.indexOf(move!) : FORWARD.length)
  return [...moves].sort((one, other) => place(one) - place(other))
}

export function fieldsOf({ move, needs = [] }: Possible): Field[] {
  const needed = needs as FieldName[]
  const also = (ALSO[move!] ?? []).filter((name) => !needed.includes(name))
  return [...needed, ...also].map((name) => ({
    name,
    label: (name === 'words' && WORDS[move!]) || (name === 'due' && DUES[move!]) || LABELS[name],
    required: needed.includes(name),
  }))
}
