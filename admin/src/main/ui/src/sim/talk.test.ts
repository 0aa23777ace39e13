import { expect, test } from 'vitest'
import { initial, lastNumber, seconds, tone, withTimes } from './talk'

const now = Date.parse('2026-11-23T04:00:00Z')
const at = (time: string) => ({ id: time, at: `2026-11-23T${time}Z` })

test('says the time after a pause, not at every word', () => {
  const times = withTimes([at('00:00:00'), at('00:02:00'), at('00:30:00')], now).map((line) => line.time)
  expect(times).toEqual(['今天 08:00', '', '今天 08:30'])
})

test('says the day where it is another one', () => {
  expect(withTimes([{ id: 'a', at: '2026-11-21T00:00:00Z' }], now)[0]?.time).toBe('11月21日 08:00')
})

test('gives a person the same avatar always', () => {
  expect(tone('jm01')).toBe(tone('jm01'))
  expect([initial('桂枝'), initial(undefined)]).toEqual(['枝', '？'])
})

test('makes a voice as long as its words', () => {
  expect([seconds(''), seconds('一'.repeat(30)), seconds('一'.repeat(900))]).toEqual([2, 10, 60])
})

test('knows which case was last talked of, in a group and in a private chat', () => {
  const told = { id: 'a', person: 'jm01', outcome: { kind: 'report', number: 3 } }
  expect(lastNumber([told, { id: 'b', person: 'jm01', text: '9号来' }])).toBe(3)
  expect(lastNumber([told, { id: 'c', text: '12号已登记' }])).toBe(12)
  expect(lastNumber([])).toBeUndefined()
})
