import { expect, test } from 'vitest'
import { noticeOf, pasted } from './words'

test('says who listens, to what, and what one may do about it', () => {
  const words = pasted(noticeOf('黎侯镇', '鼓楼片'), 'https://sidan.example/board/#LH/pq-gulou')
  for (const said of ['黎侯镇人大代表联络站', '鼓楼片', '闲聊不登记', '“不登记”', '“我的”', '“删除”', '110', '/board/#LH/pq-gulou']) {
    expect(words).toContain(said)
  }
})
