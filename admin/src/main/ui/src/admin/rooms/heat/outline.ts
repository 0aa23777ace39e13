import type { Shapes } from '@/shared/api/client'

type Outline = Shapes['VillageMapOutline']

export interface Drawn {
  name: string
  path: string
  /** Where its name stands: the middle of its largest ring. */
  x: number
  y: number
}

export interface Drawing {
  width: number
  height: number
  villages: Drawn[]
}

const WIDTH = 1000
const EDGE = 12

/** Outlines in degrees laid on a sheet, north above; a degree of longitude shrinks with the latitude. */
export function drawing(outlines: readonly Outline[]): Drawing {
  const points = outlines.flatMap(({ rings = [] }) => rings.flat()) as [number, number][]
  if (!points.length) return { width: WIDTH, height: 0, villages: [] }
  const [west, east] = ends(points.map(([x]) => x))
  const [south, north] = ends(points.map(([, y]) => y))
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (WIDTH - 2 * EDGE) / Math.max((east - west) * shrink, (north - south) / 2, 1e-9)
  const at = ([x, y]: readonly number[]) => [EDGE + (x! - west) * shrink * scale, EDGE + (north - y!) * scale] as const
  return {
    width: WIDTH,
    height: 2 * EDGE + (north - south) * scale,
    villages: outlines.map(({ name = '', rings = [] }) => ({ name, path: pathOf(rings, at), ...middle(rings, at) })),
  }
}

type Rings = NonNullable<Outline['rings']>
type Place = (point: readonly number[]) => readonly [number, number]

const ends = (all: number[]) => [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))] as const

function pathOf(rings: Rings, at: Place): string {
  return rings.map((ring) => `M${ring.map((point) => at(point).map((one) => one.toFixed(1)).join(' ')).join('L')}Z`).join('')
}

function middle(rings: Rings, at: Place) {
  const boxes = rings.map((ring) => {
    const [left, right] = ends(ring.map((point) => at(point)[0]))
    const [top, bottom] = ends(ring.map((point) => at(point)[1]))
    return { x: (left + right) / 2, y: (top + bottom) / 2, size: (right - left) * (bottom - top) }
  })
  const { x, y } = boxes.reduce((one, other) => (other.size > one.size ? other : one))
  return { x, y }
}
