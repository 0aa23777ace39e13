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
  parts: [
    { name: '听懂（权重）', state: 'BAD' as const, words: '读不出，只按词表判断', next: '换回自带的权重' },
    { name: '听懂（向量模型）', state: 'FINE' as const, words: '在用' },
  ],
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
  expect(of('听懂（权重）')).toMatchObject({ is: 'bad', next: '换回自带的权重' })
  expect(of('听懂（向量模型）')).toMatchObject({ is: 'fine', words: '在用' })
  expect(of('程序')?.words).toContain('已运行 3 小时')
  expect(told.filter(({ is }) => is === 'bad' || is === 'look').every(({ next }) => next)).toBe(true)
})
