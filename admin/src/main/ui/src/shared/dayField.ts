import type { Directive } from 'vue'

const EMPTY: Record<string, string> = { date: '选日期', month: '选月份', time: '选时间' }

/** 2026年11月4日, 2026年11月, 09:00; or what is to be chosen. */
export function inWords(type: string, value: string): string {
  const [year, month, day] = value.split('-').map(Number)
  if (!value) return EMPTY[type] ?? ''
  if (type === 'time') return value.slice(0, 5)
  return `${year}年${month}月${day ? `${day}日` : ''}`
}

const tell = (field: HTMLInputElement) => void (field.dataset.words = inWords(field.type, field.value))

/** A day, month or time is read in Chinese, whatever the browser speaks; its own way shows while it is edited. */
export const vDay: Directive<HTMLInputElement> = {
  mounted: (field) => queueMicrotask(() => tell(field)), // v-model may put its value in after us
  updated: tell,
}
