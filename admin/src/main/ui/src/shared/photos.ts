import { readyCsrfToken } from './api/csrf'
import type { Shapes } from './api/client'
import { offline, problemOf } from './api/problem'

export type Enclosed = Shapes['CaseMediaEnclosed']
export type Uploaded = Shapes['UploadsUploaded']

/** Sends one photo; what cannot be taken is refused as a Problem that says what to do instead. */
export async function upload(path: string, photo: Blob): Promise<Uploaded> {
  const body = new FormData()
  body.append('photo', photo, 'photo')
  const token = await readyCsrfToken()
  const headers: Record<string, string> = token ? { 'X-XSRF-TOKEN': token } : {}
  const response = await fetch(path, { method: 'POST', body, headers, credentials: 'same-origin' }).catch(() => {
    throw offline()
  })
  const said: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(response.status, said)
  return said as Uploaded
}

const NAMES: Record<string, string> = { IMAGE: '照片', VOICE: '语音', VIDEO: '视频', FILE: '文件' }

export const nameOf = (one: Enclosed) => NAMES[one.kind ?? ''] ?? '附件'

/** What there is to say of something that cannot be shown or played in the page. */
export function remark(one: Enclosed): string {
  if (one.state === 'AWAITED') return one.failure ? `${nameOf(one)}还没取到：${one.failure}，会接着取` : `${nameOf(one)}正在取……`
  if (one.state === 'FAILED') return `${nameOf(one)}没取到：${one.failure ?? '不知道为什么'}`
  if (one.type === 'audio/amr' || one.type === 'audio/silk') {
    return '这段语音是微信的格式，网页放不了；请存下来用手机或电脑的播放器听'
  }
  return `${nameOf(one)}（点开存下来看）`
}
