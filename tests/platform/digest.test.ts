import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sha256 } from '#src/platform/digest.ts'

beforeEach(() => vi.stubGlobal('isSecureContext', true))
afterEach(() => vi.unstubAllGlobals())

describe('the digest', () => {
  // The test vectors of FIPS 180-2.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of "%s" is that of SHA-256', async (text, hex) => {
    expect(await sha256(text)).toBe(hex)
  })

  it('takes a text as UTF-8', async () => {
    expect(await sha256('é')).toBe(
      '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
    )
  })

  it('is not there without HTTPS', async () => {
    vi.stubGlobal('isSecureContext', false)
    expect(await sha256('abc')).toBeNull()
  })
})
