import type { Form } from './acts'

/** Sentences often written, put in by a press. */
const phrases: Record<string, Partial<Record<Form['move'], string[]>>> = {
  UNIT: {
    ANSWER: ['已到现场处理好。', '正在抢修，修好就告诉大家。', '已列入计划，按期完成。'],
    ASK_EXTENSION: ['要等材料到货。', '天气不好，暂时干不了。', '要和别的单位一起办。'],
    ASK_RETURN: ['不在我单位职责里，该归：'],
  },
  DEPUTY: {
    RESOLVE: ['到现场看过，已经弄好了。', '联系有关的人，当场修好了。', '给群众说清楚了，群众认可。'],
    NOTE: ['到现场看过了。', '正在联系有关的人。'],
    DECLINE: ['不在我的选区，该归：'],
  },
}

export function phrasesOf(role: string | undefined, move: Form['move']): string[] {
  return phrases[role ?? '']?.[move] ?? []
}
