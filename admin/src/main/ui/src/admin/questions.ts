import type { VueQueryPluginOptions } from '@tanstack/vue-query'
import { Problem } from '@/shared/api/problem'

/** A refusal is not asked again; a line that is down is, twice. */
export const questions: VueQueryPluginOptions = {
  queryClientConfig: {
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (times, failure) => times < 2 && failure instanceof Problem && failure.offline,
      },
    },
  },
}
