import type { Shapes } from '@/shared/api/client'

export type Regulation = Shapes['Regulation']

export const QUOTAS = [
  { code: 'CONTACT', name: '联系选民', unit: '次' },
  { code: 'VISIT', name: '走访、调研、视察', unit: '次' },
  { code: 'RECEPTION', name: '接待选民', unit: '次' },
  { code: 'ACTIVITY', name: '参加代表活动', unit: '次' },
  { code: 'LEARNING', name: '学习培训', unit: '次' },
  { code: 'DEED', name: '为群众办实事', unit: '件' },
  { code: 'APPRAISAL', name: '述职', unit: '次' },
] as const

export const SPANS = [
  { code: 'YEAR', name: '每年' },
  { code: 'HALF', name: '每半年' },
  { code: 'QUARTER', name: '每季度' },
] as const

/** 每年联系选民 10 次; of one without a quota that nothing is counted. */
export function quotaWords({ quota, amount, span }: Regulation): string {
  const what = QUOTAS.find(({ code }) => code === quota)
  const when = SPANS.find(({ code }) => code === span)
  return what && when ? `${when.name}${what.name} ${amount} ${what.unit}` : '不数次数'
}
