import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'
import { STAFF } from '../../room'
import { session } from '../../session'

export type Owing = Shapes['WaitingOwing']

const A_MINUTE = 60_000

/** Whether who is logged in keeps the town's business, and so is told what broke. */
export const isStaff = computed(() => !!session.value?.role && STAFF.includes(session.value.role))

export function useToday() {
  return useQuery({
    queryKey: ['today'],
    queryFn: () => answer(api.GET('/api/today')),
    refetchInterval: A_MINUTE,
  })
}

export function useCountsNow() {
  return useQuery({ queryKey: ['counts'], queryFn: () => answer(api.GET('/api/counts')) })
}

/** Every part is asked for by itself: one that fails is told as a trouble and hides none of the others. */
export function useHealth() {
  const often = { enabled: isStaff, refetchInterval: A_MINUTE }
  return {
    alarms: useQuery({ queryKey: ['alarms'], queryFn: () => answer(api.GET('/api/alarms')), ...often }),
    dead: useQuery({
      queryKey: ['outbox', 'DEAD'],
      queryFn: () => answer(api.GET('/api/outbox', { params: { query: { state: 'DEAD', page: 0, size: 1 } } })),
      ...often,
    }),
    byHand: useQuery({
      queryKey: ['outbox', 'BY_HAND'],
      queryFn: () => answer(api.GET('/api/outbox', { params: { query: { state: 'BY_HAND', page: 0, size: 1 } } })),
      ...often,
    }),
    coverage: useQuery({ queryKey: ['coverage'], queryFn: () => answer(api.GET('/api/coverage')), ...often }),
    status: useQuery({ queryKey: ['status'], queryFn: () => answer(api.GET('/api/status')), ...often }),
    calendar: useQuery({
      queryKey: ['status', 'calendar'],
      queryFn: () => answer(api.GET('/api/status/calendar')),
      ...often,
    }),
  }
}
