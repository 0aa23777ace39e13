/** The tabs of 群与通道; each channel adds its own set-up here and in room.ts. */
export const tabs = [{ path: '/panel/groups', title: '群' }]
