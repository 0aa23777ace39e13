import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import type { Link } from './link'
import Pictures from './Pictures.vue'

const link = { mediaOf: (id: number) => ({ whole: `/whole/${id}`, small: `/small/${id}` }) } as Link
const shown = (type: string, playable: boolean) =>
  mount(Pictures, {
    props: { link, media: [{ id: 7, kind: 'VOICE', state: 'STORED', type, playable, drawn: false, found: '渠塌了七八米' }] },
  })

test('voice that browsers play is played, and what a machine heard stands below', () => {
  const its = shown('audio/mpeg', true)
  expect(its.find('audio').attributes('src')).toBe('/whole/7')
  expect(its.text()).toContain('机器听到：渠塌了七八米')
})

test("WeChat's own voice is there to be kept and listened to elsewhere", () => {
  const its = shown('audio/amr', false)
  expect(its.find('a[download]').attributes('href')).toBe('/whole/7')
  expect(its.text()).toContain('播放器')
  expect(its.text()).toContain('渠塌了七八米')
})
