import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { answer, api, type Shapes } from '@/shared/api/client'

export type Drawn = Shapes['ReviewSearchDrawn'] & { key: string }

export function useReviews() {
  return useQuery({ queryKey: ['reviews'], queryFn: () => answer(api.GET('/api/reviews')) })
}

/** Marks what was drawn, takes a mark back, or draws more. */
export function useMarks() {
  const questions = useQueryClient()
  const renew = () =>
    Promise.all([['reviews'], ['triage'], ['counts'], ['quality']].map((queryKey) => questions.invalidateQueries({ queryKey })))

  async function asked<T>(question: Promise<T>): Promise<T> {
    try {
      return await question
    } finally {
      await renew()
    }
  }

  const path = (key: string) => ({ path: { key } })
  return {
    mark: (key: string, missed: boolean) =>
      asked(answer(api.POST('/api/reviews/{key}', { params: path(key), body: { missed } }))),
    unmark: (key: string) => asked(answer(api.DELETE('/api/reviews/{key}', { params: path(key) }))),
    draw: () => asked(answer(api.POST('/api/reviews'))),
  }
}
