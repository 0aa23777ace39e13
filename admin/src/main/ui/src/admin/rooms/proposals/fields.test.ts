import { expect, test } from 'vitest'
import { fieldsOf } from './fields'

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
