import { readyCsrfToken } from './api/csrf'
import type { Shapes } from './api/client'
import { offline, problemOf } from './api/problem'

export type Enclosed = Shapes['CaseMediaEnclosed']
export type Uploaded = Shapes['UploadsUploaded']

const PATIENCE = 180_000

/**
 * Sends one photo; what cannot be taken is refused as a Problem that says what to do instead.
 *
 * @param tell how many hundredths of it have gone over the line
 */
export async function upload(path: string, photo: Blob, tell: (gone: number) => void = () => {}): Promise<Uploaded> {
  const token = await readyCsrfToken().catch(() => {
    throw offline()
  })
  const body = new FormData()
  body.append('photo', photo, 'photo')
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest() // fetch does not tell how far it is
    request.open('POST', path)
    request.timeout = PATIENCE
    if (token) request.setRequestHeader('X-XSRF-TOKEN', token)
    request.upload.onprogress = ({ loaded, total }) => tell(Math.floor((100 * loaded) / total))
    request.onload = () => {
      const said = read(request.responseText)
      if (request.status === 201) done(said as Uploaded)
      else failed(problemOf(request.status, said))
    }
    request.onerror = request.ontimeout = () => failed(offline())
    request.send(body)
  })
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a proxy's page; the status says enough
  }
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
