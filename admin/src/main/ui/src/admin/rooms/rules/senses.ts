import type { Shapes } from '@/shared/api/client'

export type WordForm = Shapes['WordWordForm']
export type Sense = NonNullable<WordForm['sense']>

/** What each group of the word list is for, the most often changed first. */
export const SENSES: Partial<Record<Sense, { name: string; about: string; categorised?: boolean }>> = {
  PROBLEMS: { name: '出了问题', about: '一说出口就是出了问题，如“没水”', categorised: true },
  THINGS: { name: '管的东西', about: '旁边还要有毛病或诉求，才算反映，如“水渠”', categorised: true },
  FAULTS: { name: '毛病', about: '坏了、堵了、漏了', },
  DEMANDS: { name: '诉求', about: '请人来修、来管' },
  NOW: { name: '人命关天', about: '听见就按紧急办' },
  WEEK: { name: '要紧', about: '这几天就要办' },
  DURATIONS: { name: '多久了', about: '好几天、半个月' },
  RESOLVED: { name: '已经好了', about: '来电了、修好了' },
  SUPPORTS: { name: '我家也是', about: '跟着说同一件' },
  PROGRESS: { name: '问进度', about: '咋样了、办了没' },
  ASKS: { name: '打听', about: '几点、哪里办，不是反映' },
  SMALLTALK: { name: '闲聊', about: '说这些的多半不是反映' },
  GREETINGS: { name: '问候', about: '早上好、新年好' },
  THANKS: { name: '感谢', about: '谢谢、辛苦了' },
  LAUGHTER: { name: '说笑', about: '哈哈' },
  NOTICES: { name: '通知', about: '各位村民、请互相转告' },
  OFFICIAL: { name: '公家口气', about: '单位在答复，不是居民在反映' },
  NEWS: { name: '新闻', about: '记者报道、据悉' },
  ADS: { name: '广告', about: '招工、出售、加微信' },
  CHAINS: { name: '转发', about: '快转给家里人' },
  WHISTLE: { name: '检举', about: '只给联络站和主席团看' },
  SENSITIVE: { name: '涉敏', about: '只给人看，机器不办' },
}
