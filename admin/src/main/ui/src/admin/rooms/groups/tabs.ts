/** The tabs of 群与通道; each channel adds its own set-up here and in room.ts. */
export const tabs = [
  { path: '/panel/groups', title: '群' },
  { path: '/panel/groups/channels', title: '通道设置' },
  { path: '/panel/groups/paste', title: '粘贴聊天记录' },
]
