import { expect, test } from 'vitest'
import { laterChoices } from './later'

test('tomorrow and next Monday are those of China', () => {
  const sundayNight = Date.parse('2026-06-07T23:30:00+08:00')
  const [hour, , tomorrow, monday] = laterChoices(sundayNight)
  expect(hour?.until.toISOString()).toBe('2026-06-07T16:30:00.000Z')
  expect(tomorrow?.until.toISOString()).toBe('2026-06-08T01:00:00.000Z')
  expect(monday?.until.toISOString()).toBe('2026-06-08T01:00:00.000Z')
})

test('on a Monday the next Monday is a week away', () => {
  const monday = Date.parse('2026-06-08T08:00:00+08:00')
  expect(laterChoices(monday)[3]?.until.toISOString()).toBe('2026-06-15T01:00:00.000Z')
})
