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
  page: number
}

export const SIZE = 20
export const NONE: Filters = { state: '', category: '', district: '', urgency: '', q: '', supervised: false, page: 0 }

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** The address says what is listed, so that going back, loading anew and sharing bring the same list. */
export function fromQuery(query: LocationQuery): Filters {
  return {
    state: text(query.state),
    category: text(query.category),
    district: text(query.district),
    urgency: text(query.urgency),
    q: text(query.q),
    supervised: query.supervised === '1',
    page: Math.max(0, (Number(text(query.page)) || 1) - 1),
  }
}

export function toQuery(filters: Filters): Record<string, string> {
  const { page, supervised, ...words } = filters
  const set = Object.entries(words).filter(([, value]) => value)
  return { ...Object.fromEntries(set), ...(supervised && { supervised: '1' }), ...(page && { page: String(page + 1) }) }
}

export function toAsked({ state, category, district, urgency, q, supervised, page }: Filters): Asked {
  const kind = state === 'open' || state === 'ended'
  return {
    ...(kind && { open: state === 'open' }),
    ...(state && !kind && { state: state as Asked['state'] }),
    ...(category && { category }),
    ...(district && { district }),
    ...(urgency && { urgency: urgency as Asked['urgency'] }),
    ...(q && { q }),
    ...(supervised && { supervised }),
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
