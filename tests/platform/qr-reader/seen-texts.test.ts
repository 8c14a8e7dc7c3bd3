import { describe, expect, it } from 'vitest'
import { FORGET_AFTER_MS, startSeenTexts } from '#src/platform/qr-reader/seen-texts.ts'

describe('a text in view', () => {
  it('is new once, for as long as it stays', () => {
    const seen = startSeenTexts()
    const times = [0, 1, 2, 3, 4].map((step) => step * (FORGET_AFTER_MS - 1))
    expect(times.map((atMs) => seen.isNew('one', atMs))).toEqual([true, false, false, false, false])
  })

  it('is new again when it was away for long enough', () => {
    const seen = startSeenTexts()
    seen.isNew('one', 0)
    expect(seen.isNew('one', FORGET_AFTER_MS - 1)).toBe(false)
    expect(seen.isNew('one', 2 * FORGET_AFTER_MS - 1)).toBe(true)
  })

  it('is told apart from others that come in between', () => {
    const seen = startSeenTexts()
    const shown = ['one', 'two', 'one', 'two', 'three']
    expect(shown.map((text, at) => seen.isNew(text, at))).toEqual([true, true, false, false, true])
  })
})
