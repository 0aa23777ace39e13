import { expect, test } from 'vitest'
import { isQuiet, useFeed } from './feed'
import type { Line } from './stage'

const heard = (id: string, outcome: string, chat = 'sim-a', number?: string): Line => ({ id, kind: 'OUTCOME', outcome, chat, number })
const moved = (id: string, label: string, text: string, number = 'MN-1'): Line => ({ id, kind: 'MOVE', label, text, number })

test('counts each case once at each step', () => {
  const feed = useFeed()
  feed.take([
    moved('s1', '登记', '1号登记：已点单'),
    moved('s2', '接单', '1号接单（郭代表）：已点单 → 已接单'),
    moved('s3', '接单', '1号接单（郭代表）：已点单 → 已接单'),
    moved('s4', '评价', '1号评价（居民）：已答复 → 已销单'),
  ])
  expect(feed.counts.value).toEqual({ ordered: 1, accepted: 1, dispatched: 0, closed: 1, rated: 1 })
})

test('takes no line twice', () => {
  const feed = useFeed()
  feed.take([heard('o1', 'report')])
  feed.take([heard('o1', 'report'), heard('o2', 'chatter')])
  expect(feed.lines.value.map((line) => line.id)).toEqual(['o1', 'o2'])
})

test('counts what is said in other chats as unread', () => {
  const feed = useFeed()
  feed.take([heard('o1', 'chatter', 'sim-a'), heard('o2', 'report', 'sim-b')], 'sim-a')
  expect(feed.unread.value).toEqual({ 'sim-b': 1 })
})

test('calls quiet what was rightly left alone', () => {
  expect(isQuiet(heard('o1', 'chatter'))).toBe(true)
  expect(isQuiet(heard('o1', 'report', 'sim-a', 'MN-1'))).toBe(false)
  expect(isQuiet(heard('o1', 'unsure'))).toBe(false)
})
