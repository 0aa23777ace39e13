import { expect, test } from 'vitest'
import { periods } from './periods'

const named = (now: string) => Object.fromEntries(periods(Date.parse(now)).map(({ name, from, to }) => [name, `${from}–${to}`]))

test('weeks begin on Monday, quarters with their first month, by the days of China', () => {
  expect(named('2026-11-22T17:00:00Z')).toEqual({
    本周: '2026-11-23–2026-11-23',
    本月: '2026-11-01–2026-11-23',
    本季: '2026-10-01–2026-11-23',
    上季: '2026-07-01–2026-09-30',
    今年: '2026-01-01–2026-11-23',
    全部: '–',
  })
})

test('in January the quarter before is of the year before', () => {
  expect(named('2026-01-15T00:00:00Z')['上季']).toBe('2025-10-01–2025-12-31')
})
