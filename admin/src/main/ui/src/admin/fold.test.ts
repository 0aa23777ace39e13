import { expect, test } from 'vitest'
import { fold, folded } from './fold'

test('what is not of every day is folded, and a choice is remembered', () => {
  expect([...folded.value]).toEqual(['picture', 'bot', 'office'])
  fold('bot', false)
  fold('duty', true)
  expect(folded.value.has('bot')).toBe(false)
  expect(folded.value.has('duty')).toBe(true)
  expect(localStorage.getItem('menu-folded')).toBe('picture,office,duty')
})
