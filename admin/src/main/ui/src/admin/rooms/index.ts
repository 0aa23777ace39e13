import type { Room } from '../room'

/** The rooms of the panel, in the order of the menu; the first one is where everybody arrives. */
export const rooms: Room[] = []
