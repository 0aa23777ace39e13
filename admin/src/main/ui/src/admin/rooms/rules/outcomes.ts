import type { Shapes } from '@/shared/api/client'

type Kind = NonNullable<Shapes['TrialUnderstood']['outcome']>

/** What becomes of a message, in words people use. */
export const OUTCOMES: Record<Kind, { name: string; then: string; tint: string }> = {
  REPORT: { name: '反映问题', then: '立成一件，或归入正在办的同一件', tint: 'good' },
  SUPPLEMENT: { name: '补充', then: '归入前面那件', tint: 'blue' },
  SUPPORT: { name: '跟着说', then: '前面那件多记一个人', tint: 'blue' },
  CORRECTION: { name: '更正', then: '改前面那件的地点等', tint: 'blue' },
  WITHDRAWAL: { name: '撤回', then: '撤回自己反映的那件', tint: 'blue' },
  COMMAND: { name: '口令', then: '照办，并回一句', tint: 'blue' },
  QUESTION: { name: '询问', then: '不立件', tint: '' },
  NOTICE: { name: '通知、广告', then: '不立件', tint: '' },
  CHATTER: { name: '闲聊', then: '不立件，不留原话', tint: '' },
  SENSITIVE: { name: '只给人看', then: '机器不处理，放进待分拣给联络站和主席团', tint: 'kept' },
  UNSURE: { name: '拿不准', then: '放进待分拣，等人看一眼', tint: 'week' },
}
