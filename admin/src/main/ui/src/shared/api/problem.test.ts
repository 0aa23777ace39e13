import { expect, test } from 'vitest'
import { csrfToken } from './csrf'
import { Problem, problemOf, sentence } from './problem'

test('says what the server says', () => {
  const problem = problemOf(422, { detail: '请写明派给哪个单位', field: 'unit' })
  expect([problem.message, problem.field]).toEqual(['请写明派给哪个单位', 'unit'])
})

test('says in Chinese what a proxy says otherwise', () => {
  expect(problemOf(502, { detail: 'Bad Gateway' }).message).toContain('正在重启')
  expect(problemOf(418, undefined).message).toContain('稍后再试')
})

test('has a sentence for whatever goes wrong', () => {
  expect(sentence(new Problem(409, '别人先动了'))).toBe('别人先动了')
  expect(sentence(new TypeError('x is undefined'))).toContain('刷新')
})

test('finds its token among the cookies', () => {
  expect(csrfToken('a=1; XSRF-TOKEN=ab%3D; b=2')).toBe('ab=')
  expect(csrfToken('NOT-XSRF-TOKEN=x')).toBeUndefined()
})
