import { expect, test } from 'vitest'
import { byDay, monthAfter, mood, thisMonth } from './query'

test('months go on over the year, in China', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
  expect(thisMonth(Date.UTC(2026, 10, 30, 17))).toBe('2026-12')
})

test('the venues of one day stand together', () => {
  const days = [{ heldOn: '2026-11-16' }, { heldOn: '2026-11-16' }, { heldOn: '2026-11-20' }]
  expect(byDay(days).map(({ day, its }) => `${day} ${its.length}`)).toEqual(['2026-11-16 2', '2026-11-20 1'])
})

test('a day that is over and was not closed is red', () => {
  expect(mood({ state: 'PLANNED', heldOn: '2026-11-16' }, '2026-11-17')).toBe('danger')
  expect(mood({ state: 'PLANNED', heldOn: '2026-11-17' }, '2026-11-17')).toBe('week')
  expect(mood({ state: 'HELD', heldOn: '2026-11-16' }, '2026-11-17')).toBe('good')
})
