import { computed, reactive, type Ref } from 'vue'
import { drop, keep, kept } from '@/shared/drafts'
import type { ActForm, Item } from './triage'

export type Draft = Pick<ActForm, 'title' | 'category' | 'place' | 'district' | 'urgency' | 'deputy'>

/** What somebody has typed into an item and not sent yet; it outlives a refusal, a new look, another item and a reload. */
const drafts = reactive(new Map<string, Draft>())

const stored = (key: string) => `triage/${key}`

const typedInto = (key: string): Draft => drafts.get(key) ?? kept<Draft>(stored(key)) ?? {}

function type(key: string, typed: Draft) {
  drafts.set(key, typed)
  keep(stored(key), typed)
}

const FIELDS = ['title', 'category', 'place', 'district', 'urgency', 'deputy'] as const

export function useDraft(item: Ref<Item | undefined>) {
  const typed = computed(() => (item.value ? typedInto(item.value.key) : {}))

  /** The field as it is to be: as typed, else as the item has it. */
  function field<F extends (typeof FIELDS)[number]>(name: F) {
    return computed<Draft[F]>({
      get: () => typed.value[name] ?? (item.value?.[name] as Draft[F]),
      set: (value) => {
        if (item.value) type(item.value.key, { ...typed.value, [name]: value })
      },
    })
  }

  return { field, typed, changed: computed(() => Object.keys(changes(item.value, typed.value)).length > 0) }
}

/** Only what differs from the item is sent: what is not typed stays as it is. */
export function changes(item: Item | undefined, typed: Draft): Draft {
  const entries = FIELDS.filter((name) => typed[name] !== undefined && typed[name] !== (item?.[name] ?? ''))
  return Object.fromEntries(entries.map((name) => [name, typed[name]]))
}

export function draftOf(item: Item): Draft {
  return changes(item, typedInto(item.key))
}

export function forget(key: string): void {
  drafts.delete(key)
  drop(stored(key))
}
