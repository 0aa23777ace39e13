import { span } from '@/shared/time'
import type { Health } from '../today/troubles'
import { isWhole } from '../today/troubles'

export interface Part {
  name: string
  is: 'fine' | 'look' | 'bad' | 'asking'
  words: string
  /** What to do next, where something is to be done. */
  next?: string
}

const GIB = 1024 ** 3
const LOW = 0.1

/** Every part of the system with its state in words; a part that was not answered for says so. */
export function parts(health: Health, failed: (keyof Health)[], now: number): Part[] {
  const { status, coverage, dead, byHand, alarms, calendar } = health
  const part = (of: keyof Health, name: string, tell: () => Omit<Part, 'name'>): Part => {
    if (health[of]) return { name, ...tell() }
    return failed.includes(of)
      ? { name, is: 'bad', words: '没有问到', next: '刷新再看；一直这样请看服务器日志' }
      : { name, is: 'asking', words: '正在问' }
  }
  const behind = coverage?.groups?.filter((group) => !isWhole(group)) ?? []
  const ringing = alarms?.items?.filter(({ state }) => state === 'RINGING') ?? []
  const free = (status?.diskFree ?? 0) / GIB
  const all: Part[] = [
    part('status', '数据库', () =>
      status?.database?.up
        ? { is: 'fine', words: status.database.name ?? '在' }
        : { is: 'bad', words: '没有回答', next: '看 sidan-data/logs 里的 mariadb.log，或自备数据库是否在运行' },
    ),
    part('status', 'Redis', () =>
      status?.redis?.up
        ? { is: 'fine', words: status.redis.name ?? '在' }
        : { is: 'bad', words: '没有回答', next: '消息不会丢，只是慢；请把 Redis 启动起来' },
    ),
    part('status', '磁盘', () => {
      const low = (status?.diskFree ?? 0) < (status?.diskTotal ?? 0) * LOW
      const words = `还剩 ${free.toFixed(free < 10 ? 1 : 0)} GB`
      return low ? { is: 'bad', words, next: '请清理或加盘，满了就存不下消息' } : { is: 'fine', words }
    }),
    part('coverage', '消息判定', () =>
      behind.length
        ? { is: 'look', words: `${behind.length} 个群还没判完`, next: '一般一分钟内补齐；不动了请看日志' }
        : { is: 'fine', words: '收到的都判完了，一条没丢' },
    ),
    part('dead', '发话', () =>
      dead?.total
        ? { is: 'bad', words: `${dead.total} 句没发出去`, next: '看原因，再发一次或改用电话' }
        : byHand?.total
          ? { is: 'look', words: `${byHand.total} 句等人转发`, next: '转发后点“转发好了”' }
          : { is: 'fine', words: '该说的都说了' },
    ),
    part('alarms', '紧急找人', () =>
      ringing.length
        ? { is: 'bad', words: `${ringing.length} 件还没有人应`, next: '到今日打开这几件，马上打电话' }
        : { is: 'fine', words: '没有响着的' },
    ),
    part('calendar', '放假安排', () => {
      const missing = calendar?.years?.find(({ known }) => !known)
      const known = calendar?.years?.filter((one) => one.known).map(({ year }) => `${year} 年`) ?? []
      const words = known.length ? `${known.join('、')}的录入了` : '还没有录入'
      return missing ? { is: calendar?.ready ? 'fine' : 'look', words, next: missing.sentence } : { is: 'fine', words }
    }),
    part('status', '程序', () => ({
      is: 'fine',
      words: `${status?.version ? `四单 ${status.version} · ` : ''}Java ${status?.java} · 已运行 ${span(now - Date.parse(status?.startedAt ?? ''))}`,
    })),
  ]
  status?.parts?.forEach(({ name, state, words, next }) =>
    all.push({ name: name ?? '', is: state === 'BAD' ? 'bad' : state === 'LOOK' ? 'look' : 'fine', words: words ?? '', next: next ?? undefined }),
  )
  const first = ['bad', 'look', 'asking', 'fine']
  return all.sort((a, b) => first.indexOf(a.is) - first.indexOf(b.is))
}
