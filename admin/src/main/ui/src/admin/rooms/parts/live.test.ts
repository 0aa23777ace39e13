import { expect, test } from 'vitest'
import { stale } from './live'

test('a case that moved is asked again, with the lists and the numbers', () => {
  expect(stale({ cases: ['LH-2026-0001'], queue: false })).toEqual([
    ['cases'],
    ['counts'],
    ['today'],
    ['case', 'LH-2026-0001'],
    ['chat', 'LH-2026-0001'],
  ])
})

test('where too many moved to be named, all are asked again', () => {
  expect(stale({ many: true, cases: [] })).toEqual([['cases'], ['counts'], ['today'], ['triage'], ['case']])
})

test('the queue is asked again when it changed', () => {
  expect(stale({ queue: true })).toContainEqual(['triage'])
})
