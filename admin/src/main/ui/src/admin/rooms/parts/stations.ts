import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { answer, api } from '@/shared/api/client'

/** 一站五点, as forms offer them; whoever works at a point finds the own one. */
export function useStations() {
  const query = useQuery({ queryKey: ['stations'], queryFn: () => answer(api.GET('/api/stations')), staleTime: 3_600_000 })
  return computed(() => query.data.value ?? [])
}
