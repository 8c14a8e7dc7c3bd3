import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '#src/platform/ids.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

afterEach(() => vi.unstubAllGlobals())

describe('a new id', () => {
  it('is a random UUID', () => {
    expect(newId()).toMatch(UUID)
  })

  it('is one without HTTPS too, where the browser makes none', () => {
    const { crypto: whole } = globalThis
    vi.stubGlobal('crypto', {
      getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => whole.getRandomValues(bytes),
    })
    const ids = Array.from({ length: 200 }, newId)
    for (const id of ids) expect(id).toMatch(UUID)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
