import { ANSWER_CLASSES, GRADES } from '../case/fields'
import type { Choices } from './choices'

/** The code of a step's reason in words; of an answer its class, of a rating its grade. */
export function reasonWord(code: string | undefined, choices: Choices): string {
  if (!code || code === 'CORRECTED') return ''
  const said: Record<string, string> = { ...ANSWER_CLASSES, ...GRADES }
  return said[code] ?? choices.reasons?.find((one) => one.code === code)?.name ?? code
}
