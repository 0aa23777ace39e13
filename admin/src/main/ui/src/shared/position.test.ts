import { expect, test } from 'vitest'
import { inWords, positionOf } from './position'

const NORTH = 0x4e
const SOUTH = 0x53
const EAST = 0x45

/** A JPEG with nothing but notes that say 36°30′ and 113°22′30″. */
function jpeg(little: boolean, side = NORTH): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(160))
  view.setUint32(0, 0xffd8ffe1)
  view.setUint16(4, 150)
  view.setUint32(6, 0x45786966)
  const notes = new DataView(view.buffer, 12)
  notes.setUint16(0, little ? 0x4949 : 0x4d4d)
  notes.setUint32(4, 8, little)
  directory(notes, 8, [[0x8825, 30]], little)
  directory(notes, 30, [[1, 0], [2, 90], [3, 0], [4, 114]], little)
  notes.setUint8(30 + 2 + 8, side)
  notes.setUint8(30 + 2 + 24 + 8, EAST)
  ;[36, 30, 0].forEach((part, i) => fraction(notes, 90 + 8 * i, part, little))
  ;[113, 22, 30].forEach((part, i) => fraction(notes, 114 + 8 * i, part, little))
  return view.buffer
}

function directory(notes: DataView, at: number, tags: number[][], little: boolean) {
  notes.setUint16(at, tags.length, little)
  tags.forEach(([tag, value], i) => {
    notes.setUint16(at + 2 + 12 * i, tag!, little)
    notes.setUint32(at + 2 + 12 * i + 8, value!, little)
  })
}

function fraction(notes: DataView, at: number, part: number, little: boolean) {
  notes.setUint32(at, part, little)
  notes.setUint32(at + 4, 1, little)
}

test.each([true, false])('reads where a photo was taken, little end first: %s', (little) => {
  expect(positionOf(jpeg(little))).toEqual({ latitude: 36.5, longitude: 113.375 })
  expect(inWords(positionOf(jpeg(little, SOUTH))!)).toBe('拍摄地点：南纬 36.50000°，东经 113.37500°')
})

test('says nothing of what it cannot read', () => {
  const whole = jpeg(true)
  for (let end = 0; end < 120; end += 7) expect(positionOf(whole.slice(0, end))).toBeUndefined()
  expect(positionOf(new Uint8Array(64).fill(0x4d).buffer)).toBeUndefined()
})
