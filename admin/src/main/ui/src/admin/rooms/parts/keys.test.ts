import { afterEach, expect, test } from 'vitest'
import { isFree, keysOn } from './keys'

afterEach(() => {
  keysOn.value = true
  document.body.innerHTML = ''
})

function pressed(html: string, init: KeyboardEventInit = { key: 'a' }): boolean {
  document.body.innerHTML = html
  let free = false
  const listener = (event: KeyboardEvent) => (free = isFree(event))
  window.addEventListener('keydown', listener)
  const on = document.body.querySelector('[data-on]') ?? document.body
  on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
  window.removeEventListener('keydown', listener)
  return free
}

test('keys act on the page', () => {
  expect(pressed('<p data-on>words</p>')).toBe(true)
  expect(pressed('<button data-on>button</button>')).toBe(true)
})

test('keys are letters while somebody types', () => {
  expect(pressed('<input data-on>')).toBe(false)
  expect(pressed('<textarea data-on></textarea>')).toBe(false)
  expect(pressed('<select data-on></select>')).toBe(false)
  expect(pressed('<dialog open><button data-on>x</button></dialog>')).toBe(false)
})

test('keys of the browser stay its own', () => {
  expect(pressed('<p data-on></p>', { key: 'a', ctrlKey: true })).toBe(false)
  expect(pressed('<p data-on></p>', { key: 'a', metaKey: true })).toBe(false)
  expect(pressed('<button data-on></button>', { key: 'Enter' })).toBe(false)
})

test('keys can be switched off', () => {
  keysOn.value = false
  expect(pressed('<p data-on></p>')).toBe(false)
})
