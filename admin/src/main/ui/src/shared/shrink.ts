import { Problem } from './api/problem'

const LONGEST = 2048
const QUALITY = 0.85
const MOST_PIXELS = 50_000_000
/** What the server takes, by default. */
const MOST_BYTES = 10 * 1024 * 1024

/**
 * The photo drawn anew, upright, no larger than screens need, its notes left behind. What this browser cannot draw goes
 * as it is: the server looks at it more closely, and says what is wrong with it.
 */
export async function shrunk(photo: Blob): Promise<Blob> {
  const drawn = saysTooMuch(new DataView(await bytesOf(photo, 32))) ? undefined : await redrawn(photo)
  if (drawn) return drawn
  if (photo.size > MOST_BYTES) throw new Problem(413, '这个文件太大，也不是这部手机能打开的照片：请截个图再传')
  return photo
}

export const bytesOf = (photo: Blob, most: number) => new Response(photo.slice(0, most)).arrayBuffer()

/** A PNG of a few bytes may say that it is 30,000 pixels wide: it is not unpacked to see. */
export function saysTooMuch(head: DataView): boolean {
  const isPng = head.byteLength >= 24 && head.getUint32(0) === 0x89504e47
  return isPng && head.getUint32(16) * head.getUint32(20) > MOST_PIXELS
}

async function redrawn(photo: Blob): Promise<Blob | undefined> {
  const url = URL.createObjectURL(photo)
  try {
    const picture = new Image()
    picture.src = url
    await picture.decode()
    return await jpegOf(picture)
  } catch (undecodable) {
    if (undecodable instanceof DOMException) return undefined
    throw undecodable
  } finally {
    URL.revokeObjectURL(url)
  }
}

function jpegOf(picture: HTMLImageElement): Promise<Blob | undefined> {
  const scale = Math.min(1, LONGEST / Math.max(picture.naturalWidth, picture.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale))
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(undefined)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((done) => canvas.toBlob((jpeg) => done(jpeg ?? undefined), 'image/jpeg', QUALITY))
}
