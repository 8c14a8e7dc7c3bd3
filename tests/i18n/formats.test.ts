import { describe, expect, it, vi } from 'vitest'
import { createFormats } from '#src/i18n/formats.ts'

describe('a time on the clock', () => {
  it('is written as the language does, wherever the device is', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland')
    expect(createFormats('en').clock('09:05')).toBe('09:05')
    expect(createFormats('en').clock('16:30')).toBe('16:30')
    vi.unstubAllEnvs()
  })
})
