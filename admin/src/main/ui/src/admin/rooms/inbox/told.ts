import type { Told } from '../parts/keys'

/** The keys of 待分拣, as the sheet tells them. */
export const TOLD: Told = {
  title: '待分拣',
  keys: [
    ['A', '登记（连同右边改过的内容）'],
    ['M', '并案'],
    ['Y', '和最像的那件是一件，并过去'],
    ['N', '和最像的那件不是一件'],
    ['P', '改接单代表'],
    ['X', '忽略'],
    ['H', '稍后再看'],
    ['Z', '撤回刚办的一步，10 分钟内'],
    ['J', '下一条'],
    ['K', '上一条'],
    ['↵', '查看全程'],
  ],
  hint: '在“忽略”“稍后”“并案”里按 1、2、3 直接选。',
}
