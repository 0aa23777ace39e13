import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'

export type Case = Shapes['SuggestionOpened'] & { simulated?: boolean }
export type Step = Shapes['SuggestionSearchMoved']
export type Possible = Shapes['SuggestionSearchPossible']
export type MoveForm = Shapes['SuggestionMoveForm']

export function useCase(number: Ref<string | undefined>) {
  return useQuery({
    queryKey: ['case', number],
    enabled: computed(() => !!number.value),
    queryFn: () =>
      answer(api.GET('/api/suggestions/{number}', { params: { path: { number: number.value! } } })) as Promise<Case>,
  })
}

export function useTalk(number: Ref<string | undefined>) {
  return useQuery({
    queryKey: ['chat', number],
    enabled: computed(() => !!number.value),
    queryFn: () => answer(api.GET('/api/suggestions/{number}/chat', { params: { path: { number: number.value! } } })),
  })
}

/** Makes a move, or puts right what the case says, and has everything on the screen asked again. */
export function useCaseActs(number: Ref<string | undefined>) {
  const questions = useQueryClient()
  const path = () => ({ path: { number: number.value! } })
  const renew = () =>
    Promise.all(
      [['case', number.value], ['chat', number.value], ['cases'], ['counts'], ['triage']].map((queryKey) =>
        questions.invalidateQueries({ queryKey }),
      ),
    )

  async function move(body: MoveForm) {
    const moved = await answer(api.POST('/api/suggestions/{number}/moves', { params: path(), body }))
    questions.setQueryData(['case', number.value], moved)
    void renew()
  }

  async function correct(body: Shapes['CaseCorrectionForm']) {
    await answer(api.POST('/api/suggestions/{number}/corrections', { params: path(), body }))
    await renew()
  }

  const unmask = (reason: string) =>
    answer(api.POST('/api/suggestions/{number}/unmask', { params: path(), body: { reason } }))

  return { move, correct, unmask, renew }
}
