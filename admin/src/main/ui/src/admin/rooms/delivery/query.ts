import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { type Ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'
import { session } from '../../session'

export type Way = Shapes['WaysWay']
export type Said = Shapes['DeskItem']
export type State = NonNullable<Said['state']>

export const SIZE = 30

/** The states one can look at, in the order in which they want somebody. */
export const STATES: [State, string][] = [
  ['BY_HAND', '待转发'],
  ['DEAD', '没发出去'],
  ['DOUBTFUL', '可能已送达'],
  ['UNLET', '待确认'],
  ['WAITING', '待发'],
  ['SENT', '已发'],
  ['DONE', '已转发'],
  ['STALE', '过时'],
]

/** Who may know what was said of a case, and to whom. */
export const mayHear = () => ['STATION', 'CHAIR'].includes(session.value?.role ?? '')

export interface Asked {
  state?: State
  channel?: string
  page: number
}

export function useWays() {
  return useQuery({ queryKey: ['ways'], queryFn: () => answer(api.GET('/api/ways')), refetchInterval: 15_000 })
}

export function useSaid(asked: Ref<Asked>) {
  return useQuery({
    queryKey: ['outbox', asked],
    queryFn: () => answer(api.GET('/api/outbox', { params: { query: { ...asked.value, size: SIZE } } })),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  })
}

export function useActs() {
  const questions = useQueryClient()
  const renew = () =>
    Promise.all([['ways'], ['outbox']].map((queryKey) => questions.invalidateQueries({ queryKey })))

  async function retry(id: number) {
    await answer(api.POST('/api/outbox/{id}/retry', { params: { path: { id } } }))
    await renew()
  }

  async function done(id: number) {
    await answer(api.POST('/api/outbox/{id}/done', { params: { path: { id } } }))
    await renew()
  }

  async function test(channel: string) {
    await answer(api.POST('/api/ways/{channel}/test', { params: { path: { channel } } }))
    await renew()
  }

  return { retry, done, test }
}
