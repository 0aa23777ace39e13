const ZONE = 'Asia/Shanghai'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Moment = string | number | Date | null | undefined

function parts(at: Moment): Record<string, string> | undefined {
  const date = at == null ? undefined : new Date(at)
  if (!date || Number.isNaN(date.getTime())) return undefined
  const format = new Intl.DateTimeFormat('zh-CN', {
    timeZone: ZONE,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]))
}

/** 11月22日 08:00 in China, whatever zone the device is in; a year that is not this one is said. */
export function dayAndTime(at: Moment, now: Moment = Date.now()): string {
  return at == null ? '' : `${day(at, now)} ${time(at)}`.trim()
}

export function day(at: Moment, now: Moment = Date.now()): string {
  const its = parts(at)
  if (!its) return ''
  const year = its.year === parts(now)?.year ? '' : `${its.year}年`
  return `${year}${its.month}月${its.day}日`
}

/** 08:00 */
export function time(at: Moment): string {
  const its = parts(at)
  return its ? `${its.hour}:${its.minute}` : ''
}

/** 08:00:12 */
export function timeToTheSecond(at: Moment): string {
  const its = parts(at)
  return its ? `${its.hour}:${its.minute}:${its.second}` : ''
}

/** How long something takes or took: 4 天 2 小时, 26 分钟. */
export function span(milliseconds: number): string {
  const length = Math.abs(milliseconds)
  const days = Math.floor(length / DAY)
  const hours = Math.floor((length % DAY) / HOUR)
  if (days) return hours ? `${days} 天 ${hours} 小时` : `${days} 天`
  return hours ? `${hours} 小时` : `${Math.max(1, Math.floor(length / MINUTE))} 分钟`
}

/** 剩 4 天 2 小时 or 已超 3 小时; nothing where there is no deadline. */
export function timeLeft(due: Moment, now: number = Date.now()): string {
  if (due == null) return ''
  const left = new Date(due).getTime() - now
  return left >= 0 ? `剩 ${span(left)}` : `已超 ${span(left)}`
}

export function isOverdue(due: Moment, now: number = Date.now()): boolean {
  return due != null && new Date(due).getTime() < now
}
