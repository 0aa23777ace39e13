import { expect, test } from 'vitest'
import { day, dayAndTime, isOverdue, span, timeLeft, timeToTheSecond } from './time'

const now = Date.parse('2026-11-23T00:00:00Z')

test('says days and times as in China', () => {
  expect(dayAndTime('2026-11-21T16:05:09Z', now)).toBe('11月22日 00:05')
  expect(timeToTheSecond('2026-11-21T16:05:09Z')).toBe('00:05:09')
})

test('says the year where it is another one', () => {
  expect(day('2025-12-31T00:00:00Z', now)).toBe('2025年12月31日')
})

test('says nothing of no time', () => {
  expect([dayAndTime(null), day(undefined), timeLeft(null)]).toEqual(['', '', ''])
})

test('says how long in the two largest words', () => {
  expect(span((4 * 24 + 2) * 3_600_000)).toBe('4 天 2 小时')
  expect(span(26 * 60_000)).toBe('26 分钟')
  expect(span(500)).toBe('1 分钟')
})

test('tells what is left from what is over', () => {
  expect(timeLeft('2026-11-23T23:00:00Z', now)).toBe('剩 23 小时')
  expect(timeLeft('2026-11-22T21:00:00Z', now)).toBe('已超 3 小时')
  expect(isOverdue('2026-11-22T21:00:00Z', now)).toBe(true)
})
