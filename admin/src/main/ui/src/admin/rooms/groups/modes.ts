import type { Shapes } from '@/shared/api/client'

export type Mode = NonNullable<Shapes['DirectoryGroup']['mode']>

/** What the bot does in a group: in the list, in a sentence, and once it was chosen. */
export const MODES: Record<Mode, { name: string; tells: string; done: string; act: string }> = {
  LIVE: { name: '正式：登记并回话', tells: '正式：登记并回话。', done: '转正了，机器人会登记并回话', act: '转成正式' },
  QUIET: {
    name: '静音：登记，群里不说',
    tells: '静音：照样登记、照办口令，群里一句也不说，能私下说的私下说。',
    done: '静音了，群里一句也不说',
    act: '静音',
  },
  SHADOW: { name: '影子：只听不说', tells: '影子：只听不说，听到的放进待分拣。', done: '转成影子，机器人只听不说', act: '转成影子' },
}

/** The other things it could do, out of the shadow only by going live. */
export const others = (now: Mode): Mode[] =>
  now === 'SHADOW' ? ['LIVE'] : (['LIVE', 'QUIET', 'SHADOW'] as Mode[]).filter((mode) => mode !== now)

const LIMIT = 500
const NEARLY = 450

/** What to say of how full a group is; nothing where there is room. */
export const fullness = (members = 0) => (members >= LIMIT ? '满了，请建二群' : members >= NEARLY ? '快满了，先建二群' : '')
