import { expect, test } from 'vitest'
import { verdict } from './send'

test('one bad row and nothing is done', () => {
  const fault = { row: 3, column: '姓名', cell: 'B3', found: '', sentence: '没有填' }
  expect(verdict({ dry: true, rows: 115, added: 0, changed: 114, same: 0, faults: [fault], changes: [] })).toContain('一行也没有动')
})

test('a trial says that nothing is written yet', () => {
  const result = { dry: true, rows: 115, added: 2, changed: 3, same: 110, faults: [], changes: [] }
  expect(verdict(result)).toBe('115 行都看得懂：新来 2 位，改 3 位，没变 110 位。点“导入”才真的写进去')
  expect(verdict({ ...result, dry: false })).toMatch(/^导入了/)
})
