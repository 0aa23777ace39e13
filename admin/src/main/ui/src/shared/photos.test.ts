import { describe, expect, it } from 'vitest'
import { remark } from './photos'

describe('remark', () => {
  it('says why something is not there', () => {
    expect(remark({ kind: 'IMAGE', state: 'FAILED', failure: '照片超过 10 MB，没有取' })).toBe('照片没取到：照片超过 10 MB，没有取')
    expect(remark({ kind: 'VOICE', state: 'AWAITED' })).toBe('语音正在取……')
  })

  it('says what browsers do not play', () => {
    expect(remark({ kind: 'VOICE', state: 'STORED', type: 'audio/amr' })).toContain('播放器')
  })
})
