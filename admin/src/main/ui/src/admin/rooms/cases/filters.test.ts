import { expect, test } from 'vitest'
import { fromQuery, NONE, toAsked, toQuery } from './filters'

test('the address and the filters say the same', () => {
  const filters = { ...NONE, state: 'ACCEPTED', q: '水渠', supervised: true, page: 2 }
  expect(toQuery(filters)).toEqual({ state: 'ACCEPTED', q: '水渠', supervised: '1', page: '3' })
  expect(fromQuery(toQuery(filters))).toEqual(filters)
  expect(toQuery(NONE)).toEqual({})
})

test('a broken address is read as well as it goes', () => {
  expect(fromQuery({ page: '-3', state: ['a', 'b'], q: null })).toEqual(NONE)
})

test('open and ended are asked for as such', () => {
  expect(toAsked({ ...NONE, state: 'open' })).toEqual({ open: true, page: 0, size: 20 })
  expect(toAsked({ ...NONE, state: 'ended' })).toEqual({ open: false, page: 0, size: 20 })
  expect(toAsked({ ...NONE, state: 'CLOSED', category: 'W' })).toEqual({
    state: 'CLOSED',
    category: 'W',
    page: 0,
    size: 20,
  })
})
