import { expect, test } from 'vitest'
import { listOf, percent } from './rates'

test('a rate of nothing is none', () => {
  expect(percent(0, 0)).toBe('—')
  expect(percent(2, 3)).toBe('66.7%')
})

test('each number opens the list it counted', () => {
  expect(listOf('suggestions', 'CLOSED', { from: '2026-01-01' }, 'UNIT', 'u02')).toEqual({
    path: '/panel/cases',
    query: { taken: '1', from: '2026-01-01', unit: 'u02', measure: 'CLOSED' },
  })
  expect(listOf('proposals', 'RATED', {}, 'DEPUTY', 'd063').query).toEqual({ leader: 'd063', measure: 'RATED' })
})
