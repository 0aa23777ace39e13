import type { Shapes } from '@/shared/api/client'

export type State = NonNullable<Shapes['SuggestionSearchListed']['state']>

/** Which of the five steps 点单 接单 派单 销单 评价 a case stands at, from 0; beyond the last once all are done. */
const AT: Record<State, number> = {
  CANDIDATE: 0,
  REGISTERED: 1,
  ACCEPTED: 2,
  DISPATCHED: 3,
  IN_PROGRESS: 3,
  ANSWERED: 3,
  TRACKING: 3,
  CLOSED: 4,
  IGNORED: 0,
  REFUSED: 1,
  REFERRED: 1,
  MERGED: 1,
  WITHDRAWN: 1,
}

export const STAGES = ['点单', '接单', '派单', '销单', '评价'] as const

/** Ends beside the road. */
export const ASIDE: State[] = ['IGNORED', 'REFUSED', 'REFERRED', 'MERGED', 'WITHDRAWN']

export interface Stage {
  name: string
  is: 'done' | 'now' | 'skipped' | 'ahead'
}

/** A deputy who settles it on the spot needs no unit: then 派单 is passed over. */
export function stages(state: State, moves: string[]): Stage[] {
  const dispatched = moves.includes('DISPATCH')
  const rated = moves.includes('RATE')
  return STAGES.map((name, at) => {
    if (name === '评价' && rated) return { name, is: 'done' }
    if (name === '派单' && at < AT[state] && !dispatched) return { name, is: 'skipped' }
    if (name === '接单' && at < AT[state] && !took(moves)) return { name, is: 'skipped' }
    if (at < AT[state]) return { name, is: 'done' }
    return { name, is: at === AT[state] && !ASIDE.includes(state) ? 'now' : 'ahead' }
  })
}

function took(moves: string[]): boolean {
  return ['ACCEPT', 'FORWARD', 'RESOLVE'].some((move) => moves.includes(move))
}

/** The colour behind a state's word. */
export function tint(state?: State): string {
  if (state === 'CLOSED') return 'good'
  if (state === 'CANDIDATE' || state === 'REGISTERED') return 'week'
  return state && !ASIDE.includes(state) ? 'blue' : ''
}
