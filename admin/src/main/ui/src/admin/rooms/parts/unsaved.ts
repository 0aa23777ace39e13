import { onBeforeUnmount, onMounted } from 'vue'

type Field = HTMLInputElement | HTMLTextAreaElement

const FIELDS = 'main form:not(.filters):not([data-kept]), dialog form:not([data-kept])'

/** What stood in a field when it was first entered. */
const before = new WeakMap<Field, string>()

function enter({ target }: Event) {
  if (isTyped(target) && !before.has(target)) before.set(target, target.value)
}

function isTyped(target: EventTarget | null): target is Field {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'search')
}

/** Whether something is typed that no draft keeps. */
export function unsaved(): boolean {
  return [...document.querySelectorAll<HTMLFormElement>(FIELDS)].some((form) =>
    [...form.elements].some((field) => isTyped(field) && before.has(field) && field.value !== before.get(field)),
  )
}

/** The browser asks before it loads another page over words that would be lost. */
export function useUnsaved(): void {
  const ask = (event: BeforeUnloadEvent) => unsaved() && event.preventDefault()
  onMounted(() => {
    addEventListener('focusin', enter)
    addEventListener('beforeunload', ask)
  })
  onBeforeUnmount(() => {
    removeEventListener('focusin', enter)
    removeEventListener('beforeunload', ask)
  })
}
