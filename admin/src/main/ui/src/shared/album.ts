import { computed, onUnmounted, reactive } from 'vue'
import { sentence } from './api/problem'
import { upload } from './photos'
import { positionOf, type Position } from './position'
import { bytesOf, shrunk } from './shrink'

/** So many photos prove one move. */
export const MOST = 9

/** EXIF stands at the beginning of a JPEG, in at most 64 KiB after the first marker. */
const NOTES = 128 * 1024

/** A photo on its way to the server; one that was sent before the page was loaded anew has no picture here. */
export interface Photo {
  id: number
  file?: File
  url?: string
  state: 'sending' | 'sent' | 'failed'
  /** Hundredths that have gone over the line. */
  gone: number
  evidence?: string
  refusal?: string
  position?: Position
}

/**
 * Photos that are shrunk here and sent one after the other; each that fails says why and can be sent again.
 *
 * @param path where they go
 * @param kept evidence sent earlier
 */
export function useAlbum(path: string, kept: readonly string[] = []) {
  let last = 0
  let line: Promise<unknown> = Promise.resolve()
  const photos = reactive<Photo[]>(kept.map((evidence) => ({ id: ++last, state: 'sent', gone: 100, evidence })))

  /** Answers how many there was no place for. */
  function add(files: readonly File[]): number {
    const taken = files.slice(0, MOST - photos.length)
    taken.forEach((file) => {
      photos.push({ id: ++last, file, url: URL.createObjectURL(file), state: 'sending', gone: 0 })
      send(photos[photos.length - 1]!)
    })
    return files.length - taken.length
  }

  function send(photo: Photo) {
    Object.assign(photo, { state: 'sending', gone: 0, refusal: undefined })
    line = line.then(() => (photos.includes(photo) ? carry(photo) : undefined))
  }

  async function carry(photo: Photo) {
    try {
      photo.position = positionOf(await bytesOf(photo.file!, NOTES))
      const { evidence } = await upload(path, await shrunk(photo.file!), (gone) => (photo.gone = gone))
      if (photos.some((other) => other !== photo && other.evidence === evidence)) return remove(photo)
      Object.assign(photo, { state: 'sent', evidence })
    } catch (failure) {
      Object.assign(photo, { state: 'failed', refusal: sentence(failure) })
    }
  }

  function remove(photo: Photo) {
    photos.splice(photos.indexOf(photo), 1)
    if (photo.url) URL.revokeObjectURL(photo.url)
  }

  onUnmounted(() => photos.forEach(({ url }) => url && URL.revokeObjectURL(url)))

  return {
    photos,
    add,
    send,
    remove,
    evidence: computed(() => photos.flatMap(({ evidence }) => evidence ?? [])),
    busy: computed(() => photos.some(({ state }) => state === 'sending')),
    failed: computed(() => photos.filter(({ state }) => state === 'failed').length),
    full: computed(() => photos.length >= MOST),
  }
}

export type Album = ReturnType<typeof useAlbum>
