/** Where a photo was taken, in degrees of WGS 84. */
export interface Position {
  latitude: number
  longitude: number
}

const EXIF = 0x45786966
const GPS_DIRECTORY = 0x8825
const NORTH_OR_SOUTH = 1
const LATITUDE = 2
const EAST_OR_WEST = 3
const LONGITUDE = 4
const ENTRY = 12

/** What a JPEG's notes (EXIF 2.3) say of the place; undefined where they say nothing that can be read. */
export function positionOf(photo: ArrayBuffer): Position | undefined {
  try {
    const notes = notesOf(new DataView(photo))
    return notes && readPosition(notes)
  } catch (unreadable) {
    if (unreadable instanceof RangeError) return undefined // the notes end before they say it
    throw unreadable
  }
}

export function inWords({ latitude, longitude }: Position): string {
  const north = `${latitude < 0 ? '南纬' : '北纬'} ${Math.abs(latitude).toFixed(5)}°`
  return `拍摄地点：${north}，${longitude < 0 ? '西经' : '东经'} ${Math.abs(longitude).toFixed(5)}°`
}

interface Notes {
  view: DataView
  little: boolean
}

function notesOf(jpeg: DataView): Notes | undefined {
  if (jpeg.getUint16(0) !== 0xffd8) return undefined
  for (let at = 2; jpeg.getUint8(at) === 0xff; at += 2 + jpeg.getUint16(at + 2)) {
    if (jpeg.getUint8(at + 1) === 0xe1 && jpeg.getUint32(at + 4) === EXIF) {
      const view = new DataView(jpeg.buffer, jpeg.byteOffset + at + 10)
      return { view, little: view.getUint16(0) === 0x4949 }
    }
  }
  return undefined
}

function readPosition(notes: Notes): Position | undefined {
  const first = entries(notes, notes.view.getUint32(4, notes.little))
  const gps = first.get(GPS_DIRECTORY)
  if (gps === undefined) return undefined
  const its = entries(notes, notes.view.getUint32(gps, notes.little))
  const latitude = degrees(notes, its, LATITUDE, NORTH_OR_SOUTH, 'S')
  const longitude = degrees(notes, its, LONGITUDE, EAST_OR_WEST, 'W')
  const told = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)
  return told ? { latitude, longitude } : undefined
}

/** Where the value of each tag of a directory stands. */
function entries({ view, little }: Notes, directory: number): Map<number, number> {
  const found = new Map<number, number>()
  for (let i = 0; i < view.getUint16(directory, little); i++) {
    const at = directory + 2 + i * ENTRY
    found.set(view.getUint16(at, little), at + 8)
  }
  return found
}

/** Degrees, minutes and seconds as three fractions; not a number where they are lacking. */
function degrees(notes: Notes, its: Map<number, number>, tag: number, side: number, negative: string): number {
  const [value, letter] = [its.get(tag), its.get(side)]
  if (value === undefined || letter === undefined) return NaN
  const at = notes.view.getUint32(value, notes.little)
  const [whole, minutes, seconds] = [0, 8, 16].map((skip) => fraction(notes, at + skip)) as [number, number, number]
  const sum = whole + minutes / 60 + seconds / 3600
  return notes.view.getUint8(letter) === negative.charCodeAt(0) ? -sum : sum
}

const fraction = ({ view, little }: Notes, at: number) => view.getUint32(at, little) / view.getUint32(at + 4, little)
