import type { Shapes } from '@/shared/api/client'

export type Figure = Shapes['Figure']

/** By what cases are told apart, and how the list is asked for one part of them; null where the list cannot. */
export const CUTS = {
  CATEGORY: { name: '类别', of: (code: string) => ({ category: code }) },
  DISTRICT: { name: '片区', of: (code: string) => ({ district: code }) },
  UNIT: { name: '承办单位', of: (code: string) => ({ unit: code }) },
  DEPUTY: { name: '接单代表', of: (code: string) => ({ deputy: code }) },
  STATE: { name: '状态', of: (code: string) => ({ state: code }) },
  URGENCY: { name: '缓急', of: (code: string) => ({ urgency: code }) },
  MONTH: { name: '月份', of: monthOf },
} as const

export type CutCode = keyof typeof CUTS

/** The days of a month such as 2026-11, which take the place of the period. */
export function monthOf(code: string) {
  const [year, month] = code.split('-').map(Number) as [number, number]
  return { from: `${code}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
}

const COLUMNS = {
  total: {},
  open: { state: 'open' },
  closed: { state: 'CLOSED' },
  overdue: { overdue: '1' },
} as const

/** The list that a figure counted. A part that has no name (no unit yet) cannot be listed. */
export function listOf(
  cut: CutCode | undefined,
  code: string | undefined,
  column: keyof typeof COLUMNS,
  period: Record<string, string>,
): Record<string, string> | undefined {
  if (cut && !code) return undefined
  const part: Record<string, string> = cut ? CUTS[cut].of(code!) : {}
  if (part.state && column !== 'total' && column !== 'overdue') return undefined
  return { taken: '1', ...period, ...COLUMNS[column], ...part }
}
