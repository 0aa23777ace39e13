const HOUR = 3_600_000
const DAY = 24 * HOUR
const CHINA = 8 * HOUR

/** Nine o'clock in China, so many days from the day of this moment. */
function nineOClock(now: number, days: number): Date {
  const midnight = Math.floor((now + CHINA) / DAY) * DAY - CHINA
  return new Date(midnight + days * DAY + 9 * HOUR)
}

/** When something put off may come back. */
export function laterChoices(now = Date.now()): { name: string; until: Date }[] {
  const weekday = new Date(now + CHINA).getUTCDay()
  return [
    { name: '1 小时后', until: new Date(now + HOUR) },
    { name: '3 小时后', until: new Date(now + 3 * HOUR) },
    { name: '明早 9 点', until: nineOClock(now, 1) },
    { name: '下周一早 9 点', until: nineOClock(now, ((8 - weekday) % 7) || 7) },
  ]
}
