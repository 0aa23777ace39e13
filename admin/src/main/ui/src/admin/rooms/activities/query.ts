import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'

export type Activity = Shapes['ActivitySearchListed']
export type Step = Shapes['ActivitySearchStep']

export function useActivities(from: Ref<string>, to: Ref<string>) {
  return useQuery({
    queryKey: ['activities', from, to],
    queryFn: () => answer(api.GET('/api/activities', { params: { query: { from: from.value, to: to.value } } })),
  })
}

export function useActivity(id: number) {
  return useQuery({
    queryKey: ['activities', id],
    queryFn: () => answer(api.GET('/api/activities/{id}', { params: { path: { id } } })),
  })
}

/** How it stands with a step, in one word. */
export function standing(step: Step): { word: string; mood: string } {
  if (step.waivedFor) return { word: '免了', mood: 'soft' }
  return step.heldOn ? { word: '办了', mood: 'good' } : { word: '还没办', mood: 'week' }
}

/** Today in China, as 2026-11-23. */
export const today = (now = Date.now()) => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
