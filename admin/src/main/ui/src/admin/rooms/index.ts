import type { Role, Room } from '../room'
import { accounts } from './accounts/room'
import { activities } from './activities/room'
import { board } from './board/room'
import { cases } from './cases/room'
import { delivery } from './delivery/room'
import { directory } from './directory/room'
import { forms } from './forms/room'
import { groups } from './groups/room'
import { heat } from './heat/room'
import { inbox } from './inbox/room'
import { proposals } from './proposals/room'
import { quality } from './quality/room'
import { rates } from './rates/room'
import { receptions } from './receptions/room'
import { records } from './records/room'
import { register } from './register/room'
import { reports } from './reports/room'
import { review } from './review/room'
import { journal } from './journal/room'
import { rules } from './rules/room'
import { statistics } from './statistics/room'
import { status } from './status/room'
import { today } from './today/room'

/** The rooms of the panel, in the order of the menu within their sections; the first one is where everybody arrives. */
export const rooms: Room[] = [
  today,
  inbox,
  board,
  cases,
  receptions,
  activities,
  records,
  register,
  proposals,
  forms,
  reports,
  statistics,
  rates,
  heat,
  directory,
  groups,
  delivery,
  review,
  quality,
  rules,
  accounts,
  journal,
  status,
]

export function roomsOf(role?: Role): Room[] {
  return rooms.filter(({ roles }) => !roles || (role && roles.includes(role)))
}
