import { expect, test } from 'vitest'
import { actsOf, type Possible } from './acts'

const possible = (...moves: Possible['move'][]) => moves.map((move) => ({ move, label: '', needs: [] }))

test('offers what the server allows and the page can ask', () => {
  expect(actsOf('UNIT', possible('ASK_RETURN', 'SIGN', 'UNDO')).map((act) => act.move)).toEqual(['SIGN', 'ASK_RETURN'])
})

test('asks a resident once whether it is done', () => {
  const moves = actsOf('RESIDENT', possible('RATE', 'CLOSE', 'REWORK', 'NOTE')).map((act) => act.move)
  expect(moves).toEqual(['NOTE'])
})

test('knows no acts of a stranger', () => {
  expect(actsOf(undefined, possible('SIGN'))).toEqual([])
})
