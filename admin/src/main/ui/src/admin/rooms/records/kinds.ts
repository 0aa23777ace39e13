import type { Shapes } from '@/shared/api/client'

export type Form = Shapes['RecordForm']
export type Kind = Form['kind']

/** Which fields a kind asks for, beside the day, the title, the deputies and the words. */
export type Field = 'place' | 'villages' | 'counts' | 'money' | 'helper' | 'contact' | 'outlet' | 'roles' | 'findings' | 'interest' | 'result'

interface Described {
  name: string
  asks: Field[]
}

export const KINDS: Record<Kind, Described> = {
  CONTACT: { name: '联系选民', asks: ['contact', 'villages', 'findings'] },
  VISIT: { name: '走访', asks: ['place', 'villages', 'counts', 'findings', 'interest'] },
  RESEARCH: { name: '调研', asks: ['place', 'villages', 'result', 'findings', 'interest'] },
  INSPECTION: { name: '视察', asks: ['place', 'villages', 'result', 'findings', 'interest'] },
  SUPERVISION: { name: '监督', asks: ['place', 'result', 'findings'] },
  PUBLICITY: { name: '宣传报道', asks: ['outlet'] },
  LEARNING: { name: '学习培训', asks: ['place', 'result'] },
  DEED: { name: '为群众办实事', asks: ['villages', 'counts', 'money', 'helper', 'place', 'result'] },
  INVESTMENT: { name: '代言招商', asks: ['place', 'result', 'interest'] },
  ASSEMBLY: { name: '出席人代会', asks: ['place', 'result'] },
  MEETING: { name: '其他会议', asks: ['place'] },
  BRIEFING: { name: '党委汇报', asks: ['result'] },
  ROLE: { name: '五员', asks: ['roles', 'villages', 'counts'] },
  MEDIATION: { name: '化解纠纷', asks: ['villages', 'result'] },
  AID: { name: '扶弱济困', asks: ['villages', 'counts', 'money'] },
  WELFARE: { name: '公益', asks: ['place', 'counts'] },
  OTHER: { name: '其他', asks: ['place', 'result'] },
}

export const kinds = Object.entries(KINDS).map(([code, { name }]) => ({ code: code as Kind, name }))

export const ROLES = [
  { code: 'PUBLICIST', name: '宣传员' },
  { code: 'EXAMPLE', name: '示范员' },
  { code: 'INFORMANT', name: '信息员' },
  { code: 'PUSHER', name: '推动员' },
  { code: 'OVERSEER', name: '监督员' },
] as const

export const LEVELS = [
  { code: 'TOWN', name: '镇级' },
  { code: 'COUNTY', name: '县级' },
  { code: 'CITY', name: '市级' },
  { code: 'PROVINCE', name: '省级' },
  { code: 'NATION', name: '国家级' },
] as const

export const CONTACTS = [
  { code: 'VISIT', name: '上门' },
  { code: 'PHONE', name: '电话' },
  { code: 'CHAT', name: '微信' },
  { code: 'MEETING', name: '座谈' },
  { code: 'LETTER', name: '书信' },
] as const

/** What was typed, without what this kind does not ask. */
export function asked(form: Form): Form {
  const asks = KINDS[form.kind].asks
  const left: Partial<Record<keyof Form, Field>> = {
    place: 'place',
    villages: 'villages',
    households: 'counts',
    persons: 'counts',
    money: 'money',
    helper: 'helper',
    way: 'contact',
    person: 'contact',
    reply: 'contact',
    outlet: 'outlet',
    outletLevel: 'outlet',
    url: 'outlet',
    adopted: 'outlet',
    roles: 'roles',
    findings: 'findings',
    interest: 'interest',
    result: 'result',
  }
  const kept = Object.entries(form).filter(([name, value]) => {
    const field = left[name as keyof Form]
    return value !== '' && value !== undefined && (!field || asks.includes(field))
  })
  return Object.fromEntries(kept) as Form
}
