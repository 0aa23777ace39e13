import { describe, expect, it } from 'vitest'
import { fullness, others } from './modes'

describe('what the bot may do in a group', () => {
  it('leaves the shadow only by going live', () => {
    expect(others('SHADOW')).toEqual(['LIVE'])
    expect(others('LIVE')).toEqual(['QUIET', 'SHADOW'])
    expect(others('QUIET')).toEqual(['LIVE', 'SHADOW'])
  })
})

describe('how full a group is', () => {
  it('advises a second group before 500', () => {
    expect(fullness(undefined)).toBe('')
    expect(fullness(449)).toBe('')
    expect(fullness(450)).toContain('快满了')
    expect(fullness(500)).toBe('满了，请建二群')
  })
})
