import { expect, test } from 'vitest'
import { quarters, warmth } from './villages'

test('a village of which nothing was told is there too', () => {
  const heat = [
    { village: '仁庄', category: 'W', total: 3, open: 1 },
    { village: '仁庄', category: 'R', total: 2, open: 2 },
  ]
  expect(quarters([{ code: 'q', name: '仁庄片', villages: '仁庄、辛庄' }], heat)).toEqual([
    {
      code: 'q',
      name: '仁庄片',
      villages: [
        { name: '仁庄', total: 5, open: 3, by: { W: 3, R: 2 } },
        { name: '辛庄', total: 0, open: 0, by: {} },
      ],
    },
  ])
})

test('one case is warm, the most is hottest', () => {
  expect([warmth(0, 40), warmth(1, 40), warmth(20, 40), warmth(40, 40), warmth(0, 0)]).toEqual([0, 1, 3, 5, 0])
})
