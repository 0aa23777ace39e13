import { expect, test } from 'vitest'
import { quotaWords } from './quotas'

test('a quota is said in words', () => {
  expect(quotaWords({ quota: 'CONTACT', amount: 10, span: 'YEAR' })).toBe('每年联系选民 10 次')
  expect(quotaWords({ quota: 'DEED', amount: 1, span: 'QUARTER' })).toBe('每季度为群众办实事 1 件')
  expect(quotaWords({})).toBe('不数次数')
})
