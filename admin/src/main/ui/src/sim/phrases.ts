/** What somebody of this role would say next of the case of that number; a press puts it into the box. */
export function phrases(role: string | undefined, number: number | undefined): string[] {
  if (number === undefined) return role === 'RESIDENT' ? ['我家门口路灯又不亮了，谁给修修'] : []
  switch (role) {
    case 'RESIDENT':
      return ['我家也是', `进度 ${number}`, `满意 ${number}`]
    case 'DEPUTY':
      return [`接单 ${number}`, `转镇里 ${number}`, `办好了 ${number}`]
    case 'UNIT':
      return [`签收 ${number}`, `进度 ${number}`]
    default:
      return [`进度 ${number}`, `催办 ${number}`]
  }
}
