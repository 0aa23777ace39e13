import type { Component, Ref } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Session } from './session'

export type Role = NonNullable<Session['role']>

/** The parts of the menu, from top to bottom; one without rooms is not shown. */
export const SECTIONS = {
  daily: '日常',
  duty: '履职',
  picture: '全镇',
  bot: '机器人',
  office: '管理',
} as const

/** One room of the panel: an entry of the menu and the page behind it. */
export interface Room {
  /** Below /panel/, such as `inbox`. */
  path: string
  title: string
  icon: Component
  section: keyof typeof SECTIONS
  page: () => Promise<unknown>
  /** What opens inside the room and has an address of its own, such as a drawer. */
  children?: RouteRecordRaw[]
  /** Who finds it in the menu; everybody where nothing is said. The server decides what anybody may see. */
  roles?: Role[]
  /** After G it leads here. */
  letter?: string
  /** Asked once when the shell is set up; the number stands beside the title. */
  useCount?: () => Ref<number | undefined>
}

/** Those who keep the town's business: the station, the chair and the administrator. */
export const STAFF: Role[] = ['STATION', 'CHAIR', 'ADMIN']
