import { expect, test } from 'vitest'
import { arranged, fieldsOf } from './fields'

test('a move asks for what it needs, and offers what may come along', () => {
  const fields = fieldsOf({ move: 'DISPATCH', label: '派单', needs: ['unit'] })
  expect(fields.map(({ name, required }) => `${name}${required ? '!' : ''}`)).toEqual([
    'unit!',
    'assisting',
    'due',
    'words',
  ])
})

test('a reason is told in words, but chosen where the resident is to be sent elsewhere', () => {
  expect(fieldsOf({ move: 'REWORK', needs: ['reason'] })).toEqual([{ name: 'words', label: '理由', required: true }])
  expect(fieldsOf({ move: 'REFER', needs: ['reason'] })[0]).toEqual({ name: 'reason', label: '理由', required: true })
})

test('a note without words is none', () => {
  expect(fieldsOf({ move: 'NOTE', needs: [] })).toEqual([{ name: 'words', label: '写几句话', required: true }])
})

test('the next steps come first, 催办 is always there', () => {
  const moves = (['UNDO', 'REMIND', 'NOTE', 'DISPATCH', 'ACCEPT', 'REFER'] as const).map((move) => ({ move }))
  const { main, remind, more } = arranged(moves)
  expect(main.map(({ move }) => move)).toEqual(['ACCEPT', 'DISPATCH'])
  expect(remind?.move).toBe('REMIND')
  expect(more.map(({ move }) => move)).toEqual(['UNDO', 'NOTE', 'REFER'])
})
