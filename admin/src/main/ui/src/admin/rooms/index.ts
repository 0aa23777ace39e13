import type { Role, Room } from '../room'
import { cases } from './cases/room'
import { inbox } from './inbox/room'

/** The rooms of the panel, in the order of the menu within their sections; the first one is where everybody arrives. */
export const rooms: Room[] = [
  inbox,
  cases,
]

export function roomsOf(role?: Role): Room[] {
  return rooms.filter(({ roles }) => !roles || (role && roles.includes(role)))
}
