import type { Shapes } from '@/shared/api/client'

export type Measured = Shapes['Measured']
export type Named = Shapes['RateNamed']

/** By what each track is told apart, and the word by which its list is asked for one part. */
export const TRACKS = {
  suggestions: {
    name: '群众反映',
    room: '/panel/cases',
    cuts: { UNIT: ['承办单位', 'unit'], DEPUTY: ['接单代表', 'deputy'], DISTRICT: ['片区', 'district'], CATEGORY: ['类别', 'category'] },
  },
  proposals: {
    name: '代表建议',
    room: '/panel/proposals',
    cuts: { UNIT: ['主办单位', 'unit'], DEPUTY: ['领衔代表', 'leader'], DISTRICT: ['片区', 'district'], CATEGORY: ['类别', 'category'] },
  },
} as const

export type Track = keyof typeof TRACKS
export type CutCode = keyof (typeof TRACKS)[Track]['cuts']

export const count = (part: Measured | undefined, measure: string | undefined) => part?.counts?.[measure as never] ?? 0

/** 66.7%, or nothing where there is nothing to divide by. */
export function percent(counted: number, among: number): string {
  return among ? `${((100 * counted) / among).toFixed(1)}%` : '—'
}

/** The list that was counted. */
export function listOf(track: Track, measure: string, period: Record<string, string>, cut?: CutCode, code?: string) {
  const taken: Record<string, string> = track === 'suggestions' ? { taken: '1' } : {}
  const part = cut && code ? { [TRACKS[track].cuts[cut][1]]: code } : {}
  return { path: TRACKS[track].room, query: { ...taken, ...period, ...part, measure } }
}
