import { describe, expect, it, vi } from 'vitest'
import { createFormats } from '#src/i18n/formats.ts'

describe('how much room something takes', () => {
  it.each([
    [0, '0 kB'],
    [300, '1 kB'],
    [9_120, '10 kB'],
    [1_240_000, '1.2 MB'],
    [2_000_000_000, '2 GB'],
  ])('%i bytes', (bytes, words) => {
    expect(createFormats('en').bytes(bytes)).toBe(words)
  })
})

describe('a time on the clock', () => {
  it('is written as the language does, wherever the device is', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland')
    expect(createFormats('en').clock('09:05')).toBe('09:05')
    expect(createFormats('en').clock('16:30')).toBe('16:30')
    vi.unstubAllEnvs()
  })
})
