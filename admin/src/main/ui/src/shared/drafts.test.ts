import { afterEach, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { drop, dropAll, kept, ownDrafts, useDraft } from './drafts'

afterEach(() => {
  vi.useRealTimers()
  sessionStorage.clear()
})

const form = (key: string) => effectScope().run(() => useDraft(key, { words: '' }))!

test('finds again what was typed and not sent', () => {
  form('a').draft.value.words = '渠口堵了'
  expect(form('a')).toMatchObject({ found: true, draft: { value: { words: '渠口堵了' } } })
  expect(form('b')).toMatchObject({ found: false, draft: { value: { words: '' } } })
})

test('keeps nothing of what was sent', () => {
  const sent = form('a')
  sent.draft.value.words = '办好了'
  sent.forget()
  sent.draft.value.words = ''
  expect(kept('a')).toBeUndefined()
})

test('keeps nothing for the next morning, and nothing for who comes next', () => {
  vi.useFakeTimers()
  form('a').draft.value.words = '找张某某'
  vi.advanceTimersByTime(8 * 60 * 60 * 1000)
  expect(kept('a')).toBeUndefined()
  form('b').draft.value.words = '还没写完'
  sessionStorage.setItem('other', 'stays')
  dropAll()
  expect([kept('b'), sessionStorage.getItem('other')]).toEqual([undefined, 'stays'])
})

test('shows nobody what another typed', () => {
  ownDrafts('zheng')
  form('a').draft.value.words = '张某某家'
  ownDrafts('zheng')
  expect(kept('a')).toEqual({ words: '张某某家' })
  ownDrafts('li')
  expect(kept('a')).toBeUndefined()
})

test('lives without a store', () => {
  const broken = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('forbidden')
  })
  const typed = form('a')
  typed.draft.value.words = '写着'
  expect(typed.draft.value.words).toBe('写着')
  broken.mockRestore()
  drop('a')
})

test('a form begun anew is as it was at first', () => {
  const { draft, clear } = form('anew')
  draft.value.words = 'typed'
  clear()
  expect(draft.value.words).toBe('')
  expect(kept<{ words: string }>('anew')?.words).toBe('')
})
