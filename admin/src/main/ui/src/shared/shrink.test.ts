import { expect, test } from 'vitest'
import { saysTooMuch } from './shrink'

function png(width: number, height: number): DataView {
  const head = new DataView(new ArrayBuffer(33))
  head.setUint32(0, 0x89504e47)
  head.setUint32(16, width)
  head.setUint32(20, height)
  return head
}

test('does not unpack a picture that says it is too large', () => {
  expect(saysTooMuch(png(30_000, 30_000))).toBe(true)
  expect(saysTooMuch(png(4_000, 3_000))).toBe(false)
  expect(saysTooMuch(new DataView(new ArrayBuffer(3)))).toBe(false)
})
