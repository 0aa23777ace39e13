import { expect, test } from 'vitest'
import { arranged, fieldsOf } from './fields'

test('an answer asks for class and words, and offers the promised day and the talk', () => {
  const fields = fieldsOf({ move: 'ANSWER', label: '答复', needs: ['answerClass', 'words'] })
  expect(fields.map(({ name, required }) => [name, required])).toEqual([
    ['answerClass', true],
    ['words', true],
    ['due', false],
    ['contact', false],
    ['contactedOn', false],
  ])
})

test('a move that needs nothing asks for nothing', () => {
  expect(fieldsOf({ move: 'SIGN', label: '签收', needs: [] })).toEqual([])
})

test('what carries it on is the first button', () => {
  const moves = (...codes: Parameters<typeof arranged>[0][number]['move'][]) => arranged(codes.map((move) => ({ move }))).map(({ move }) => move)
  expect(moves('RETURN', 'FILE', 'SUPERVISE')).toEqual(['FILE', 'RETURN', 'SUPERVISE'])
  expect(moves('COSIGN', 'SUBMIT', 'WITHDRAW')[0]).toBe('SUBMIT')
  expect(moves('EXTEND', 'ANSWER')[0]).toBe('ANSWER')
})
