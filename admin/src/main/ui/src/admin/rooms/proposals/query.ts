import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'
import type { paths } from '@/shared/api/schema'

export type ProposalLine = Shapes['ProposalSearchProposalLine']
export type Proposal = Shapes['ProposalSearchProposalDetail']
export type Possible = Shapes['ProposalSearchPossibleMove']
export type ActForm = Shapes['ProposalProposalMoveForm']
export type DraftForm = Shapes['ProposalDraftForm']
export type Asked = NonNullable<paths['/api/proposals']['get']['parameters']['query']>

export const SIZE = 20

export const STATES: Record<NonNullable<ProposalLine['state']>, string> = {
  DRAFT: '草稿',
  SUBMITTED: '已提交',
  RETURNED: '退回修改',
  FILED: '已立案',
  ASSIGNED: '已交办',
  IN_PROGRESS: '办理中',
  ANSWERED: '已答复',
  TRACKING: '跟踪',
  CLOSED: '办结',
  REPORTED: '已报告',
  WITHDRAWN: '已撤回',
}

export function tint(state?: ProposalLine['state']): string {
  if (state === 'CLOSED' || state === 'REPORTED') return 'done'
  return state === 'WITHDRAWN' ? '' : 'blue'
}

export function useProposal(id: Ref<number>) {
  return useQuery({
    queryKey: ['proposal', id],
    enabled: computed(() => id.value > 0),
    queryFn: () => answer(api.GET('/api/proposals/{id}', { params: { path: { id: id.value } } })),
  })
}

/** Everything on the screen that a change may have changed is asked again. */
export function useProposalActs() {
  const questions = useQueryClient()
  const renew = () =>
    Promise.all([['proposal'], ['proposals'], ['cases']].map((queryKey) => questions.invalidateQueries({ queryKey })))

  async function move(id: number, body: ActForm) {
    await answer(api.POST('/api/proposals/{id}/moves', { params: { path: { id } }, body }))
    await renew()
  }

  async function write(body: DraftForm): Promise<number> {
    const written = await answer(api.POST('/api/proposals', { body }))
    await renew()
    return written!.id!
  }

  async function revise(id: number, body: DraftForm) {
    await answer(api.PUT('/api/proposals/{id}', { params: { path: { id } }, body }))
    await renew()
  }

  return { move, write, revise }
}
