import { readonly, shallowRef } from 'vue'

interface Said {
  id: number
  words: string
  undo?: () => void
}

const STAYS = 10_000
const current = shallowRef<Said>()
let ids = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** The last thing done, and the way back from it. */
export const said = readonly(current)

export function say(words: string, undo?: () => void): void {
  clearTimeout(timer)
  current.value = { id: ++ids, words, undo }
  timer = setTimeout(hush, STAYS)
}

export function hush(): void {
  current.value = undefined
}
