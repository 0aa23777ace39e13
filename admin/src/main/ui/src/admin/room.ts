import type { Component, Ref } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

/** One room of the panel: an entry of the menu and the page behind it. */
export interface Room {
  /** Below /panel/, such as `inbox`. */
  path: string
  title: string
  icon: Component
  page: () => Promise<unknown>
  /** What opens inside the room and has an address of its own, such as a drawer. */
  children?: RouteRecordRaw[]
  /** Asked once when the shell is set up; the number stands beside the title. */
  useCount?: () => Ref<number | undefined>
}
