import { expect, test } from 'vitest'
import { drawing } from './outline'

const square = (x: number, y: number) => [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]

test('lays north above and west to the left', () => {
  const { villages, height } = drawing([
    { name: '南', rings: [square(0, 0)] },
    { name: '北', rings: [square(1, 1), square(0, 1)] },
  ])
  expect(villages[0]!.y).toBeGreaterThan(villages[1]!.y)
  expect(villages[0]!.x).toBeLessThan(villages[1]!.x)
  expect(villages[1]!.path.match(/M/g)).toHaveLength(2)
  expect(height).toBeCloseTo(1000, 0)
})

test('draws nothing of nothing', () => {
  expect(drawing([])).toMatchObject({ height: 0, villages: [] })
})
