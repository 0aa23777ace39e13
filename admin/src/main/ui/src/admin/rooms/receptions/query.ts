import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'

export type Day = Shapes['ReceptionSearchDay']
export type Visit = Shapes['ReceptionSearchVisit']

/** How somebody came to be heard. */
export const WAYS = [
  { code: 'WALK_IN', name: '当面' },
  { code: 'PHONE', name: '电话' },
  { code: 'LETTER', name: '来信' },
] as const

export function useMonth(month: Ref<string>) {
  return useQuery({
    queryKey: ['receptions', month],
    queryFn: () => answer(api.GET('/api/receptions', { params: { query: { month: month.value } } })),
  })
}

/** This month in China, as 2026-11. */
export const thisMonth = (now = Date.now()) => new Date(now + 8 * 3_600_000).toISOString().slice(0, 7)

/** The month so many after this one. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, its = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, its - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The venues' receptions by the day they are held on. */
export function byDay(days: Day[]): { day: string; its: Day[] }[] {
  const groups = new Map<string, Day[]>()
  days.forEach((one) => groups.set(one.heldOn!, [...(groups.get(one.heldOn!) ?? []), one]))
  return [...groups].map(([day, its]) => ({ day, its }))
}

/** In how far somebody has to do something about it. */
export function mood(one: Day, today: string): 'week' | 'good' | 'soft' | 'danger' {
  if (one.state === 'HELD') return 'good'
  if (one.state === 'CANCELLED') return 'soft'
  return one.heldOn! < today ? 'danger' : 'week'
}
