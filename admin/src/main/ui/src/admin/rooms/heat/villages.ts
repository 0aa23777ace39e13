import type { Shapes } from '@/shared/api/client'

type Heat = Shapes['Heat']

export interface Village {
  name: string
  total: number
  open: number
  /** By level-1 letter. */
  by: Record<string, number>
}

export interface Quarter {
  code: string
  name: string
  villages: Village[]
}

/** Every village of the roster by district, with what was told of it; those without are there too. */
export function quarters(districts: Shapes['RosterSearchDistrict'][], heat: Heat[]): Quarter[] {
  return districts.map(({ code = '', name = '', villages }) => ({
    code,
    name,
    villages: (villages ?? '').split('、').filter(Boolean).map((village) => counted(village, heat)),
  }))
}

function counted(name: string, heat: Heat[]): Village {
  const its = heat.filter(({ village }) => village === name)
  const sum = (of: (one: Heat) => number | undefined) => its.reduce((all, one) => all + (of(one) ?? 0), 0)
  return {
    name,
    total: sum(({ total }) => total),
    open: sum(({ open }) => open),
    by: Object.fromEntries(its.map(({ category, total }) => [category, total ?? 0])),
  }
}

/** So that one case in a quiet month is not shown as hot. */
const LEAST = 5

export function hottest(quarters: Quarter[]): number {
  return Math.max(LEAST, ...quarters.flatMap(({ villages }) => villages.map(({ total }) => total)))
}

const STEPS = 5

/** How warm, from 0 (nothing) to 5 (the most of all). */
export function warmth(count: number, most: number): number {
  return count ? Math.max(1, Math.ceil((count / Math.max(most, 1)) * STEPS)) : 0
}
