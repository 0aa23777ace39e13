const CHANNELS: Record<string, string> = {
  panel: '网页',
  group: '群里',
  link: '链接',
  intake: '机器人',
  clock: '时钟',
  simulator: '模拟群',
  bridge: '群里',
  archive: '群里',
  app: '企业微信',
  kf: '客服',
  import: '导入',
}

/** By which way somebody acted. */
export const channelWord = (code?: string) => (code ? (CHANNELS[code] ?? code) : '')
