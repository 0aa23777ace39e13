import type { Role } from '../../room'

/** Whom an account may be for, and what that one does here. */
export const ROLES: { code: Role; name: string; does: string; actsFor?: 'deputies' | 'units' | 'points' }[] = [
  { code: 'STATION', name: '联络站', does: '分拣、派单、催办、看全镇的件' },
  { code: 'CHAIR', name: '主席团', does: '派单、审批延期、督办、看全镇的件' },
  { code: 'DEPUTY', name: '代表', does: '接单、转镇里、当场解决、销单', actsFor: 'deputies' },
  { code: 'UNIT', name: '承办单位', does: '签收、答复、申请退单和延期', actsFor: 'units' },
  { code: 'POINT', name: '联络点', does: '分拣自己片区的', actsFor: 'points' },
  { code: 'ADMIN', name: '管理员', does: '管账号和设置；不能销单' },
]
