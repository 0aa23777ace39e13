import { ref } from 'vue'
import { SECTIONS } from './room'

type Section = keyof typeof SECTIONS
const SETTING = 'menu-folded'
/** What is not of every day stands folded until somebody wants it. */
const AT_FIRST: Section[] = ['picture', 'bot', 'office']

function remembered(): Section[] {
  const codes = localStorage.getItem(SETTING)
  return codes === null ? AT_FIRST : (codes.split(',') as Section[])
}

/** The folded parts of the menu; this browser remembers them. */
export const folded = ref(new Set(remembered()))

export function fold(section: Section, away: boolean) {
  const next = new Set(folded.value)
  if (away) next.add(section)
  else next.delete(section)
  folded.value = next
  localStorage.setItem(SETTING, [...next].join(','))
}
