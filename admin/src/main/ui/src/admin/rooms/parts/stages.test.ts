import { expect, test } from 'vitest'
import { stages } from './stages'

const marks = (...asked: Parameters<typeof stages>) =>
  stages(...asked)
    .map(({ is }) => is)
    .join(' ')

test('the five steps follow the case', () => {
  expect(marks('CANDIDATE', [])).toBe('now ahead ahead ahead ahead')
  expect(marks('REGISTERED', ['REGISTER'])).toBe('done now ahead ahead ahead')
  expect(marks('IN_PROGRESS', ['REGISTER', 'ACCEPT', 'DISPATCH', 'SIGN'])).toBe('done done done now ahead')
  expect(marks('CLOSED', ['REGISTER', 'ACCEPT', 'DISPATCH', 'ANSWER', 'CLOSE'])).toBe('done done done done now')
  expect(marks('CLOSED', ['REGISTER', 'ACCEPT', 'DISPATCH', 'ANSWER', 'RATE'])).toBe('done done done done done')
})

test('what was passed over is shown as such', () => {
  expect(marks('ANSWERED', ['REGISTER', 'RESOLVE'])).toBe('done done skipped now ahead')
  expect(marks('DISPATCHED', ['REGISTER', 'DISPATCH'])).toBe('done skipped done now ahead')
})

test('beside the road nothing goes on', () => {
  expect(marks('REFERRED', ['REGISTER', 'REFER'])).toBe('done ahead ahead ahead ahead')
})
