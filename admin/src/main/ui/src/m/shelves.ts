import type { Shapes } from '@/shared/api/client'

type Listed = Shapes['SuggestionSearchListed']

const of = (...states: Listed['state'][]) => (one: Listed) => states.includes(one.state)

/** How a deputy's cases lie on the workbench. */
export const shelves = [
  { name: '待接单', holds: of('CANDIDATE', 'REGISTERED') },
  { name: '办理中', holds: of('ACCEPTED', 'DISPATCHED', 'IN_PROGRESS', 'TRACKING') },
  { name: '等确认', holds: of('ANSWERED') },
  { name: '已办结', holds: of('CLOSED', 'REFUSED', 'REFERRED') },
] as const

/** The words in the group that do the same as the button. */
export function command(one: Listed): string | undefined {
  if (one.state === 'REGISTERED') return `接单 ${one.shortNumber}`
  if (one.state === 'ANSWERED') return `办好了 ${one.shortNumber}`
  return undefined
}
