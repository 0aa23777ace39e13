import type { Told } from '../parts/keys'

/** The keys of 复核, as the sheet tells them. */
export const TOLD: Told = {
  title: '复核',
  keys: [
    ['Y', '是反映，漏了：放进待分拣'],
    ['N', '不是反映'],
    ['Z', '撤回刚标的一条'],
    ['J', '下一条'],
    ['K', '上一条'],
  ],
}
