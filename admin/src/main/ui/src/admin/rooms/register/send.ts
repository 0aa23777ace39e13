import { readyCsrfToken } from '@/shared/api/csrf'
import type { Shapes } from '@/shared/api/client'
import { offline, problemOf } from '@/shared/api/problem'

export type Result = Shapes['ImportResult']

/** Sends the sheet, to be tried out or to be taken; a file that is no such sheet is refused as a Problem. */
export async function send(path: '/api/deputies/import/trial' | '/api/deputies/import', file: File): Promise<Result> {
  const body = new FormData()
  body.append('file', file, file.name)
  const token = await readyCsrfToken()
  const headers: Record<string, string> = token ? { 'X-XSRF-TOKEN': token } : {}
  const response = await fetch(path, { method: 'POST', body, headers, credentials: 'same-origin' }).catch(() => {
    throw offline()
  })
  const said: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(response.status, said)
  return said as Result
}

/** What a trial or an import came to, in one sentence. */
export function verdict({ rows, added, changed, same, faults, dry }: Result): string {
  if (faults?.length) return `${rows} 行里有 ${faults.length} 处不对，一行也没有动。改好了再传一次`
  const sum = `新来 ${added} 位，改 ${changed} 位，没变 ${same} 位`
  return dry ? `${rows} 行都看得懂：${sum}。点“导入”才真的写进去` : `导入了：${sum}`
}
