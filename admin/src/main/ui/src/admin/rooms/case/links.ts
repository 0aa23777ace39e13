import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { answer, api, type Shapes } from '@/shared/api/client'

export type LinkRole = Shapes['LinkNewLink']['role']

/** Links by which people without an account come to this case. */
export function useLinks(number: string) {
  const questions = useQueryClient()
  const path = { number }
  const all = useQuery({
    queryKey: ['links', number],
    queryFn: () => answer(api.GET('/api/suggestions/{number}/links', { params: { path } })),
  })
  const renew = () => questions.invalidateQueries({ queryKey: ['links', number] })

  /** Its address is told this once. */
  async function give(role: LinkRole) {
    const made = await answer(api.POST('/api/suggestions/{number}/links', { params: { path }, body: { role } }))
    void renew()
    return made
  }

  async function revoke(id: number) {
    await answer(api.DELETE('/api/links/{id}', { params: { path: { id } } }))
    await renew()
  }

  return { all, give, revoke }
}
