import { dayAndTime, time } from '@/shared/time'
import type { Bubble } from './stage'

const PAUSE = 5 * 60_000

/** Bubbles with the time said above the first one and above each that comes after a pause, as WeChat does. */
export function withTimes(bubbles: readonly Bubble[], now = Date.now()): { bubble: Bubble; time: string }[] {
  let last = 0
  return bubbles.map((bubble) => {
    const at = bubble.at ? Date.parse(bubble.at) : last
    const said = at - last >= PAUSE || at < last
    const label = said ? timeOf(at, now) : ''
    last = at
    return { bubble, time: label }
  })
}

function timeOf(at: number, now: number): string {
  const words = dayAndTime(at, now)
  return words.startsWith(dayAndTime(now, now).slice(0, -5)) ? `今天 ${time(at)}` : words
}

/** One of six tones for an avatar, always the same for one person. */
export function tone(id: string | undefined): number {
  return [...(id ?? '')].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 6, 0)
}

/** The letter on an avatar: the given name's last, the way people are called. */
export function initial(name: string | undefined): string {
  return [...(name ?? '')].slice(-1)[0] ?? '？'
}

/** Voice is as long as it takes to say, a second for three letters. */
export function seconds(text: string | undefined): number {
  return Math.min(60, Math.max(2, Math.round([...(text ?? '')].length / 3)))
}

/** Short number of the case that was last talked of, by people or by the bot. */
export function lastNumber(bubbles: readonly Bubble[]): number | undefined {
  const numbers = bubbles.map(({ outcome, person, text }) => outcome?.number ?? (person ? undefined : numberIn(text)))
  return numbers.filter((number) => number !== undefined).slice(-1)[0]
}

function numberIn(words: string | undefined): number | undefined {
  const found = /(\d+)号/.exec(words ?? '')
  return found ? Number(found[1]) : undefined
}

export const kinds: Record<string, string> = {
  image: '图片',
  video: '视频',
  link: '链接',
  file: '文件',
  redpacket: '红包',
  other: '其他消息',
}
