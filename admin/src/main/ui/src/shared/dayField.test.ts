import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { h, nextTick, ref, vModelText, withDirectives } from 'vue'
import { inWords, vDay } from './dayField'

test('days, months and times are read in Chinese', () => {
  expect(inWords('date', '2026-11-04')).toBe('2026年11月4日')
  expect(inWords('month', '2026-11')).toBe('2026年11月')
  expect(inWords('time', '09:00:00')).toBe('09:00')
  expect(['date', 'month', 'time'].map((type) => inWords(type, ''))).toEqual(['选日期', '选月份', '选时间'])
})

test('a field tells what stands in it, also after it changed', async () => {
  const value = ref('2026-02-14')
  const bound = () => h('input', { type: 'date', 'onUpdate:modelValue': () => {} })
  const { element } = mount({ render: () => withDirectives(bound(), [[vDay], [vModelText, value.value]]) })
  await nextTick()
  expect((element as HTMLElement).dataset.words).toBe('2026年2月14日')
  value.value = '2026-02-16'
  await nextTick()
  expect((element as HTMLElement).dataset.words).toBe('2026年2月16日')
})
