import { expect, test } from 'vitest'
import { asked, KINDS } from './kinds'

test('what a kind does not ask is not sent, though it was typed before', () => {
  const form = { kind: 'LEARNING', heldOn: '2026-11-01', title: '学法', outlet: '日报', households: '3', place: '站里' } as const
  expect(asked(form)).toEqual({ kind: 'LEARNING', heldOn: '2026-11-01', title: '学法', place: '站里' })
})

test('empty fields are not sent', () => {
  const form = { kind: 'DEED', heldOn: '2026-11-01', title: '修渠', households: '', villages: ['仁庄'], persons: '60余' } as const
  expect(asked({ ...form, villages: ['仁庄'] })).toEqual({ kind: 'DEED', heldOn: '2026-11-01', title: '修渠', villages: ['仁庄'], persons: '60余' })
})

test('every kind has a name of its own', () => {
  const names = Object.values(KINDS).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
