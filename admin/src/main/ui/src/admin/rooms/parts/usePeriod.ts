import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The days in the address: so a figure can be shared, reloaded and gone back to. */
export function usePeriod() {
  const route = useRoute()
  const router = useRouter()
  const of = (name: string) => computed(() => (typeof route.query[name] === 'string' ? (route.query[name] as string) : ''))
  const from = of('from')
  const to = of('to')

  function change(first: string, last: string) {
    const { from: _, to: __, ...others } = route.query
    void router.replace({ query: { ...others, ...(first && { from: first }), ...(last && { to: last }) } })
  }

  return { from, to, change }
}
