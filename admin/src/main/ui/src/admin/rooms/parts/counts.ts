import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'

/** One of the numbers beside the menu. */
export function useCounts(which: keyof Shapes['CountCounts']): Ref<number | undefined> {
  const query = useQuery({ queryKey: ['counts'], queryFn: () => answer(api.GET('/api/counts')) })
  return computed(() => query.data.value?.[which])
}
