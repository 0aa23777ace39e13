import { expect, test } from 'vitest'
import { isWhole, troubles } from './troubles'

test('where all is well nothing is told', () => {
  const engine = { up: true }
  expect(
    troubles({
      alarms: { items: [{ state: 'HELD', number: 'LH-2026-0001' }] },
      dead: { total: 0 },
      coverage: { groups: [{ received: 3, stored: 3, classified: 3 }] },
      status: { database: engine, redis: engine, diskFree: 50, diskTotal: 100 },
      calendar: { ready: true },
    }),
  ).toEqual([])
})

test('each trouble says what to do, danger first', () => {
  const told = troubles({
    alarms: { items: [{ state: 'RINGING', number: 'LH-2026-0002' }] },
    dead: { total: 4 },
    coverage: { groups: [{ received: 3, stored: 3, classified: 2 }] },
    status: { database: { up: true }, redis: { up: false }, diskFree: 5, diskTotal: 100 },
    calendar: { ready: false },
  })
  expect(told.map(({ words }) => words)).toEqual([
    'LH-2026-0002 紧急，还没有人应',
    'Redis 没有回答，消息会处理得慢些，不会丢',
    '4 句话没发出去',
    '1 个群还有消息没判完',
    '今年的放假安排还没有录入，时限会算错',
    '磁盘快满了',
  ])
  expect(told.every(({ next }) => next)).toBe(true)
})

test('a group is whole where the three numbers are one', () => {
  expect(isWhole({ received: 2, stored: 2, classified: 2 })).toBe(true)
  expect(isWhole({ received: 3, stored: 2, classified: 2 })).toBe(false)
})
