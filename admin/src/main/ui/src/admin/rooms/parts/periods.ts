const DAY = 86_400_000
const CHINA = 8 * 3_600_000

export interface Period {
  name: string
  from: string
  to: string
}

const iso = (at: number) => new Date(at).toISOString().slice(0, 10)

/** The stretches people ask for, as days in China; the last one has no bounds. */
export function periods(now = Date.now()): Period[] {
  const here = now + CHINA
  const today = new Date(here)
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()]
  const monday = here - ((today.getUTCDay() + 6) % 7) * DAY
  const quarter = Math.floor(month / 3) * 3
  return [
    { name: '本周', from: iso(monday), to: iso(here) },
    { name: '本月', from: iso(Date.UTC(year, month, 1)), to: iso(here) },
    { name: '本季', from: iso(Date.UTC(year, quarter, 1)), to: iso(here) },
    { name: '上季', from: iso(Date.UTC(year, quarter - 3, 1)), to: iso(Date.UTC(year, quarter, 0)) },
    { name: '今年', from: iso(Date.UTC(year, 0, 1)), to: iso(here) },
    { name: '全部', from: '', to: '' },
  ]
}

/** Every day of a case told in it, given as the server reads it. */
export function asked(from: string, to: string) {
  return { from: from || undefined, to: to || undefined }
}
