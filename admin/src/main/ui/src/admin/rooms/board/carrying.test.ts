import { expect, test } from 'vitest'
import type { Possible } from '../case/query'
import { beyond, moveTo, type Leg } from './carrying'

const possible = (...moves: Possible['move'][]) => moves.map((move) => ({ move, label: '', needs: [] }))
const order: Leg[] = ['TRIAGE', 'ACCEPTANCE', 'SETTLING', 'DISPATCHING', 'SIGNING', 'HANDLING', 'RATING']

test('a column is reached by the move that leads there', () => {
  expect(moveTo('SIGNING', possible('NOTE', 'REASSIGN'))?.move).toBe('REASSIGN')
  expect(moveTo('RATING', possible('NOTE', 'DISPATCH'))).toBeUndefined()
})

test('the key passes over columns to which nothing leads', () => {
  expect(beyond('ACCEPTANCE', 1, order, possible('DISPATCH'))).toBe('SIGNING')
  expect(beyond('RATING', -1, order, possible('REWORK', 'DISPATCH'))).toBe('HANDLING')
  expect(beyond('RATING', 1, order, possible('REWORK'))).toBeUndefined()
})
