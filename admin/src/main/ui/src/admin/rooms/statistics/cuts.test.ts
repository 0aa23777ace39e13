import { expect, test } from 'vitest'
import { listOf } from './cuts'

test('a figure leads to the list it counted', () => {
  expect(listOf('UNIT', 'u02', 'overdue', { from: '2026-01-01' })).toEqual({
    taken: '1',
    from: '2026-01-01',
    unit: 'u02',
    overdue: '1',
  })
  expect(listOf(undefined, undefined, 'open', {})).toEqual({ taken: '1', state: 'open' })
})

test('a month takes the place of the period', () => {
  expect(listOf('MONTH', '2026-02', 'total', { from: '2026-01-01', to: '2026-12-31' })).toEqual({
    taken: '1',
    from: '2026-02-01',
    to: '2026-02-28',
  })
})

test('what has no name leads nowhere', () => {
  expect(listOf('UNIT', undefined, 'total', {})).toBeUndefined()
  expect(listOf('STATE', 'CLOSED', 'open', {})).toBeUndefined()
})
