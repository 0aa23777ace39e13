import { expect, test } from 'vitest'
import { ref } from 'vue'
import { changes, draftOf, forget, useDraft } from './drafts'
import type { Item } from './triage'

const item: Item = { key: 'LH-2026-0001', title: '路上有坑', category: 'R1', urgency: 'NORMAL' }

test('only what was changed is sent', () => {
  expect(changes(item, { title: '路上有坑', category: 'R2' })).toEqual({ category: 'R2' })
  expect(changes(item, { place: '' })).toEqual({})
})

test('what was typed outlives another look at the item', () => {
  const shown = ref<Item | undefined>(item)
  const draft = useDraft(shown)
  draft.field('title').value = '村口有坑'
  shown.value = { ...item, version: 9 }
  expect(draft.field('title').value).toBe('村口有坑')
  expect(draft.field('category').value).toBe('R1')
  expect(draftOf(shown.value!)).toEqual({ title: '村口有坑' })
  forget(item.key)
  expect(draft.changed.value).toBe(false)
})
