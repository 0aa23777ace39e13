import type { Shapes } from '@/shared/api/client'
import { answer, api } from '@/shared/api/client'
import { sentence } from '@/shared/api/problem'
import { useQueryClient } from '@tanstack/vue-query'
import { say } from './toast'

export type Alike = Shapes['Alike']

/** Says that an item and the case it looks like are two matters, and takes that back; also joins them. */
export function usePartings() {
  const questions = useQueryClient()

  async function act(key: string, act: 'APART' | 'UNAPART' | 'MERGE', into: string, back?: () => void) {
    try {
      const done = await answer(api.POST('/api/triage/{key}', { params: { path: { key } }, body: { act, into } }))
      say(done.sentence ?? '记住了', back)
    } catch (failure) {
      say(sentence(failure))
    }
    ;[['triage'], ['case'], ['cases'], ['counts']].forEach((queryKey) => void questions.invalidateQueries({ queryKey }))
  }

  const rejoin = (key: string, other: string) => act(key, 'UNAPART', other)
  const part = (key: string, other: string) => act(key, 'APART', other, () => void rejoin(key, other))
  const undoMerge = (key: string) => answer(api.POST('/api/triage/{key}', { params: { path: { key } }, body: { act: 'UNDO' } }))
  const merge = (key: string, other: string) =>
    act(key, 'MERGE', other, () =>
      void undoMerge(key)
        .then((done) => say(done.sentence ?? '已撤'))
        .catch((failure) => say(sentence(failure)))
        .finally(() => void questions.invalidateQueries()),
    )

  return { part, merge }
}
