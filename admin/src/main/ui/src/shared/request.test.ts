import { expect, test } from 'vitest'
import { requestMark } from './request'

test('a mark has the form of a UUID and is never the same', () => {
  expect(requestMark()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(requestMark()).not.toBe(requestMark())
})
