import type { Case, MoveForm } from './stage'

export type Possible = NonNullable<Case['moves']>[number]

/** What the form of a move can ask; moves that need more are made in the panel. */
const askable = new Set(['words', 'reason', 'unit', 'answerClass', 'due', 'grade'])

/** Moves whose reason is chosen from a list, or that take two cases. */
const elsewhere = new Set(['REFUSE', 'REFER', 'MERGE', 'PROMOTE'])

export function playable(moves: readonly Possible[] | undefined): Possible[] {
  return (moves ?? []).map(withWords).filter((one) => !elsewhere.has(one.move!) && one.needs!.every((need) => askable.has(need)))
}

/** The table lets a note be empty, a person would not. */
function withWords(one: Possible): Possible {
  return one.move === 'NOTE' ? { ...one, needs: ['words'] } : one
}

export const asks = (move: Possible, ...needs: string[]): boolean => needs.some((need) => move.needs?.includes(need))

export const grades: { code: MoveForm['grade']; label: string }[] = [
  { code: 'SATISFIED', label: '满意' },
  { code: 'FAIR', label: '基本满意' },
  { code: 'DISSATISFIED', label: '不满意' },
]

export const answerClasses: { code: MoveForm['answerClass']; label: string }[] = [
  { code: 'A', label: 'A 已经解决' },
  { code: 'B', label: 'B 正在解决' },
  { code: 'C', label: 'C 以后解决' },
  { code: 'D', label: 'D 留作参考' },
]
