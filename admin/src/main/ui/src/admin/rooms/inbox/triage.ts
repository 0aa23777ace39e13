import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'

export type Item = Shapes['TriageSearchItem'] & { key: string }
export type Line = Shapes['ChatSearchLine']
export type ActForm = Shapes['ActForm']
export type Done = Shapes['Done']
export type View = 'ALL' | 'URGENT' | 'OVERDUE' | 'ALIKE' | 'LATER'

export function useQueue(view: Ref<View>) {
  return useQuery({
    queryKey: ['triage', 'queue', view],
    queryFn: () => answer(api.GET('/api/triage', { params: { query: { view: view.value } } })),
    placeholderData: keepPreviousData,
  })
}

export function useItem(key: Ref<string | undefined>) {
  return useQuery({
    queryKey: ['triage', 'item', key],
    enabled: computed(() => !!key.value),
    queryFn: () => answer(api.GET('/api/triage/{key}', { params: { path: { key: key.value! } } })),
  })
}

/** Does something with one item, or the same with many, and has everything on the screen asked again. */
export function useActs() {
  const questions = useQueryClient()
  const renew = () =>
    Promise.all(
      [['triage'], ['counts'], ['cases'], ['case']].map((queryKey) => questions.invalidateQueries({ queryKey })),
    )

  async function act(key: string, body: ActForm): Promise<Done> {
    try {
      return await answer(api.POST('/api/triage/{key}', { params: { path: { key } }, body }))
    } finally {
      void renew()
    }
  }

  async function actOnAll(items: Item[], body: ActForm) {
    const chosen = items.map(({ key, version }) => ({ key, version }))
    try {
      return await answer(api.POST('/api/triage', { body: { items: chosen, act: body } }))
    } finally {
      void renew()
    }
  }

  return { act, actOnAll }
}
