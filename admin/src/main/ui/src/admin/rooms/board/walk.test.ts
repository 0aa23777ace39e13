import { beforeEach, expect, test } from 'vitest'
import { walk } from './walk'

const cards = (...names: string[]) => `<ol data-column>${names.map((name) => `<a href="#" id="${name}"></a>`).join('')}</ol>`
const here = () => document.activeElement?.id

beforeEach(() => {
  document.body.innerHTML = cards('a1', 'a2', 'a3') + cards() + cards('c1')
})

test('the first key goes to the first card', () => {
  walk(0, 1)
  expect(here()).toBe('a1')
})

test('empty columns are passed over, and nobody falls off the edge', () => {
  walk(0, 1)
  walk(0, 1)
  walk(0, 1)
  walk(0, 1)
  expect(here()).toBe('a3')
  walk(1, 0)
  expect(here()).toBe('c1')
  walk(1, 0)
  expect(here()).toBe('c1')
  walk(-1, 0)
  expect(here()).toBe('a1')
})
