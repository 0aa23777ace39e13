import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'

export type Choices = Shapes['ChoiceChoices']

const AN_HOUR = 3_600_000

/** What forms offer to choose from; it changes with the roster, that is hardly ever. */
export function useChoices() {
  const query = useQuery({
    queryKey: ['choices'],
    queryFn: () => answer(api.GET('/api/choices')),
    staleTime: AN_HOUR,
  })
  return computed<Choices>(() => query.data.value ?? {})
}

/** The level-2 categories under their level-1 names. */
export function categoryTree(choices: Choices) {
  const all = choices.categories ?? []
  return all
    .filter((category) => !category.parent)
    .map((parent) => ({ ...parent, below: all.filter((category) => category.parent === parent.code) }))
}

/** The deputies by district, those of this one first. */
export function deputiesByDistrict(choices: Choices, district?: string) {
  const all = choices.deputies ?? []
  const groups = (choices.districts ?? []).map((place) => ({
    code: place.code,
    name: place.name,
    deputies: all.filter((deputy) => deputy.district === place.code),
  }))
  const placed = new Set(groups.map((group) => group.code))
  const others = all.filter((deputy) => !deputy.district || !placed.has(deputy.district))
  return [
    ...groups.filter((group) => group.code === district),
    ...groups.filter((group) => group.code !== district),
    { code: '', name: '其他', deputies: others },
  ].filter((group) => group.deputies.length)
}
