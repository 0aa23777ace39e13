import { expect, test } from 'vitest'
import { read, write } from './address'

test('keeps who, where and what in the address', () => {
  const address = { as: 'd063', chat: 'sim-@d063', case: 'MN-2026-0003' }
  expect(read(write(address))).toEqual(address)
})

test('says nothing of nothing', () => {
  expect(write({})).toBe('')
  expect(read('')).toEqual({ as: undefined, chat: undefined, case: undefined })
})
