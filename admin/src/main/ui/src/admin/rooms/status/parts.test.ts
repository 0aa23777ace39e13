import { expect, test } from 'vitest'
import { parts } from './parts'

const now = Date.parse('2026-11-23T08:00:00Z')
const status = {
  database: { up: true, name: 'MySQL 8.4' },
  redis: { up: false },
  diskFree: 5e9,
  diskTotal: 100e9,
  startedAt: '2026-11-23T05:00:00Z',
  java: '17',
}

test('what is not well says what to do', () => {
  const told = parts({ status, dead: { total: 2 } }, ['alarms'], now)
  const of = (name: string) => told.find((part) => part.name === name)
  expect(of('数据库')).toMatchObject({ is: 'fine', words: 'MySQL 8.4' })
  expect(of('Redis')).toMatchObject({ is: 'bad' })
  expect(of('磁盘')).toMatchObject({ is: 'bad', words: '还剩 4.7 GB' })
  expect(of('发话')).toMatchObject({ is: 'bad', words: '2 句没发出去' })
  expect(of('紧急找人')).toMatchObject({ is: 'bad', words: '没有问到' })
  expect(of('消息判定')).toMatchObject({ is: 'asking' })
  expect(of('程序')?.words).toContain('已运行 3 小时')
  expect(told.filter(({ is }) => is === 'bad' || is === 'look').every(({ next }) => next)).toBe(true)
})
