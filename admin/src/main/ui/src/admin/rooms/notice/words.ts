/** What a pinned notice must say before anybody speaks (个人信息保护法 §17): who listens, to what, what for, and one's rights. */
export function noticeOf(township: string, district: string): string[] {
  return [
    `本群由${township}人大代表联络站使用，服务${district}。群里反映的问题，机器人会登记成一件有编号的事：代表接单、人大派单、单位去办、您来评价。`,
    '只登记反映问题的文字、图片、语音和位置，用来交办和回复；闲聊不登记，三天内清除。',
    '不愿登记，发“不登记”；看自己的，发“我的”；要删掉，发“删除”。',
    '电话、身份证、病情请私下发给代表，不要发在群里。急事请打 110、119、120。',
  ]
}

/** What is pasted into WeChat as the group's notice. */
export const pasted = (lines: string[], url: string) => [...lines, `本片办到哪一步了，点开看：${url}`].join('\n')
