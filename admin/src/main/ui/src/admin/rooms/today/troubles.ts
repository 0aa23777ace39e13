import type { Shapes } from '@/shared/api/client'

export interface Trouble {
  words: string
  /** What to do about it. */
  next: string
  /** Below /panel/, where it is done. */
  to?: string
  harsh?: boolean
}

export interface Health {
  alarms?: Shapes['AlarmAnswer']
  dead?: Shapes['DeskPage']
  byHand?: Shapes['DeskPage']
  coverage?: Shapes['CoverageAnswer']
  status?: Shapes['StatusStatus']
  calendar?: Shapes['CalendarStatusStatus']
}

const LEAST_DISK = 0.1

/** What went wrong or waits for a hand, each with the next step; empty where all is well. */
export function troubles({ alarms, dead, byHand, coverage, status, calendar }: Health): Trouble[] {
  const found: Trouble[] = []
  for (const alarm of alarms?.items?.filter(({ state }) => state === 'RINGING') ?? []) {
    found.push({
      words: `${alarm.number} 紧急，还没有人应`,
      next: '打开这件，马上打电话找人',
      to: `today/${alarm.number}`,
      harsh: true,
    })
  }
  if (status && !status.database?.up) found.push({ words: '数据库没有回答', next: '请看系统状态', to: 'status', harsh: true })
  if (status && !status.redis?.up)
    found.push({ words: 'Redis 没有回答，消息会处理得慢些，不会丢', next: '请看系统状态', to: 'status' })
  if (dead?.total) found.push({ words: `${dead.total} 句话没发出去`, next: '看原因，再发一次或改用电话', to: 'delivery' })
  if (byHand?.total) found.push({ words: `${byHand.total} 句话等人转发`, next: '转发后点“转发好了”', to: 'delivery' })
  const gaps = coverage?.groups?.filter((group) => !isWhole(group)) ?? []
  if (gaps.length) {
    found.push({ words: `${gaps.length} 个群还有消息没判完`, next: '一般一分钟内补齐；不动了就看系统状态', to: 'status' })
  }
  if (calendar && !calendar.ready) {
    found.push({ words: '今年的放假安排还没有录入，时限会算错', next: '到规则设置的工作日历里录入', to: 'rules/calendar' })
  }
  if (status?.diskTotal && (status.diskFree ?? 0) < status.diskTotal * LEAST_DISK) {
    found.push({ words: '磁盘快满了', next: '请管理员清理或加盘', to: 'status', harsh: true })
  }
  return found
}

/** Nothing was lost between coming in and being judged. */
export function isWhole({ received, stored, classified }: Shapes['Coverage']): boolean {
  return received === stored && stored === classified
}
