import { computed } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import type { paths } from '@/shared/api/schema'

type Asked = NonNullable<paths['/api/suggestions']['get']['parameters']['query']>

export interface Filters {
  /** A state, or `open` or `ended` for all of that kind. */
  state: string
  category: string
  district: string
  urgency: string
  q: string
  supervised: boolean
  /** What a figure counted, see `AmongForm` of the server. */
  taken: boolean
  overdue: boolean
  deputy: string
  unit: string
  village: string
  from: string
  to: string
  measure: string
  page: number
}

export const SIZE = 20
const WORDS = ['state', 'category', 'district', 'urgency', 'q', 'deputy', 'unit', 'village', 'from', 'to', 'measure'] as const
const TICKS = ['supervised', 'taken', 'overdue'] as const

const none = Object.fromEntries([...WORDS.map((word) => [word, '']), ...TICKS.map((tick) => [tick, false])])
export const NONE = { ...none, page: 0 } as Filters

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** The address says what is listed, so that going back, loading anew and sharing bring the same list. */
export function fromQuery(query: LocationQuery): Filters {
  const words = WORDS.map((word) => [word, text(query[word])])
  const ticks = TICKS.map((tick) => [tick, query[tick] === '1'])
  const page = Math.max(0, (Number(text(query.page)) || 1) - 1)
  return { ...Object.fromEntries([...words, ...ticks]), page } as Filters
}

export function toQuery(filters: Filters): Record<string, string> {
  const words = WORDS.filter((word) => filters[word]).map((word) => [word, filters[word]])
  const ticks = TICKS.filter((tick) => filters[tick]).map((tick) => [tick, '1'])
  return { ...Object.fromEntries([...words, ...ticks]), ...(filters.page && { page: String(filters.page + 1) }) }
}

export function toAsked({ state, page, ...others }: Filters): Asked {
  const kind = state === 'open' || state === 'ended'
  const said = Object.entries(others).filter(([, value]) => value)
  return {
    ...(kind && { open: state === 'open' }),
    ...(state && !kind && { state: state as Asked['state'] }),
    ...Object.fromEntries(said),
    page,
    size: SIZE,
  }
}

export function useFilters() {
  const route = useRoute()
  const router = useRouter()
  const filters = computed(() => fromQuery(route.query))

  /** Another list starts on its first page. */
  function change(some: Partial<Filters>) {
    return router.replace({ query: toQuery({ ...filters.value, page: 0, ...some }) })
  }

  return { filters, change }
}
