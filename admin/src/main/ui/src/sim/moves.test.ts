import { expect, test } from 'vitest'
import { asks, playable, type Possible } from './moves'

const move = (code: Possible['move'], ...needs: string[]): Possible => ({ move: code, label: '', needs })

test('offers moves whose needs a short form can ask', () => {
  const moves = [move('ACCEPT'), move('DISPATCH', 'unit'), move('RULE_RETURN', 'granted'), move('REFUSE', 'reason')]
  expect(playable(moves).map((one) => one.move)).toEqual(['ACCEPT', 'DISPATCH'])
})

test('asks what a move needs', () => {
  expect([asks(move('SIGN'), 'unit'), asks(move('DISPATCH', 'unit'), 'unit')]).toEqual([false, true])
})
