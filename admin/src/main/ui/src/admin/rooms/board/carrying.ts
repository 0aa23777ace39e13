import type { Shapes } from '@/shared/api/client'
import type { Possible } from '../case/query'

export type Leg = NonNullable<Shapes['WaitingColumn']['leg']>
type MoveCode = NonNullable<Possible['move']>

/** What a dragged card carries, so that nothing else can be dropped here. */
export const CARRIED = 'application/x-sidan-case'

/** What a clerk does to bring a case to the column; where there are several, the first that may be made now. */
const LEADS: Record<Leg, MoveCode[]> = {
  TRIAGE: ['UNIGNORE'],
  ACCEPTANCE: ['REGISTER', 'DECLINE'],
  SETTLING: ['ACCEPT'],
  DISPATCHING: ['FORWARD'],
  SIGNING: ['DISPATCH', 'REASSIGN'],
  HANDLING: ['SIGN', 'REWORK'],
  RATING: ['ANSWER', 'RESOLVE', 'RESUME'],
  PROMISE: ['TRACK'],
  RETURN_RULING: ['ASK_RETURN'],
  EXTENSION_RULING: ['ASK_EXTENSION'],
}

/** The move by which a case gets to the column, if there is one now. */
export function moveTo(leg: Leg, possible: readonly Possible[]): Possible | undefined {
  return LEADS[leg].flatMap((move) => possible.filter((one) => one.move === move))[0]
}

/** The nearest column on that side to which a move leads. */
export function beyond(from: Leg, by: 1 | -1, order: readonly Leg[], possible: readonly Possible[]): Leg | undefined {
  const at = order.indexOf(from)
  const ahead = by > 0 ? order.slice(at + 1) : order.slice(0, Math.max(at, 0)).reverse()
  return ahead.find((leg) => moveTo(leg, possible))
}
