import { useQuery } from '@tanstack/vue-query'
import { answer, api, type Shapes } from '@/shared/api/client'

export type Member = Shapes['DirectoryMember']
export type Part = Shapes['DirectoryPart']

export function useDirectory() {
  return useQuery({ queryKey: ['directory'], queryFn: () => answer(api.GET('/api/directory')) })
}

/** What each deputy has taken up, all time. */
export function useLoad() {
  return useQuery({
    queryKey: ['cases', 'load'],
    queryFn: async () => {
      const counted = await answer(api.GET('/api/statistics', { params: { query: { by: 'DEPUTY' } } }))
      return new Map(counted?.parts?.map((part) => [part.code, part]))
    },
  })
}

/** Stations with their districts, districts with their deputies; who has no district stands at the end. */
export function byDistrict(districts: Part[], deputies: Member[], words: string) {
  const known = new Set(districts.map(({ code }) => code))
  const named = ({ name, nick, team }: Member) => `${name}${nick}${team ?? ''}`.includes(words)
  const of = (test: (one: Member) => boolean) => deputies.filter(test).filter(named)
  return [
    ...districts.map((part) => ({ ...part, deputies: of(({ district }) => district === part.code) })),
    { code: '', name: '没有定片区', station: undefined, villages: '', deputies: of(({ district }) => !known.has(district ?? '')) },
  ].filter(({ deputies: its, name, villages }) => its.length || (!words && villages) || (words && name?.includes(words)))
}
