import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'

export type Week = Shapes['Quality']
export type Share = Shapes['QualityShare']
export type Taught = Shapes['ExampleSearchTaught']
export type Behind = 'RIGHT' | 'WRONG' | 'QUIET' | 'MISSED'

export interface Basis {
  what: Behind
  week: string
  group?: string
}

/** 92%（81–97）, or that it cannot be said. */
export function percent(share: Share | null | undefined): string {
  return share ? `${Math.round((share.value ?? 0) * 100)}%` : '说不准'
}

export function bounds(share: Share | null | undefined): string {
  return share ? `${Math.round((share.low ?? 0) * 100)}–${Math.round((share.high ?? 0) * 100)}%` : ''
}

export function useQuality() {
  return useQuery({ queryKey: ['quality'], queryFn: () => answer(api.GET('/api/quality')) })
}

export function useBehind(asked: Ref<Basis | undefined>) {
  return useQuery({
    queryKey: ['quality', 'behind', asked],
    enabled: computed(() => !!asked.value),
    queryFn: () => answer(api.GET('/api/quality/messages', { params: { query: asked.value! } })),
  })
}

export function useExamples(page: Ref<number>) {
  return useQuery({
    queryKey: ['examples', page],
    queryFn: () => answer(api.GET('/api/examples', { params: { query: { page: page.value } } })),
  })
}

export function useWithdrawal() {
  const questions = useQueryClient()
  return async (id: number) => {
    await answer(api.DELETE('/api/examples/{id}', { params: { path: { id } } }))
    await questions.invalidateQueries({ queryKey: ['examples'] })
  }
}
