import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gunzip, gzip } from '#src/platform/gzip.ts'

const MOST = 100_000
const bytes = (length: number, value: (index: number) => number = () => 0) =>
  Uint8Array.from({ length }, (_, index) => value(index) & 255)

describe('packing', () => {
  it('brings back what went in, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (sent) => {
        const unpacked = await gunzip(await gzip(Uint8Array.from(sent)), MOST)
        expect(unpacked).toEqual({ ok: true, bytes: Uint8Array.from(sent) })
      }),
      { numRuns: 50 },
    )
  })

  it('is what other programs write and read', async () => {
    const sent = bytes(3000, (index) => index * 7)
    expect(new Uint8Array(gunzipSync(await gzip(sent)))).toEqual(sent)
    expect(await gunzip(Uint8Array.from(gzipSync(sent)), MOST)).toEqual({ ok: true, bytes: sent })
  })

  it('takes as many bytes as it may, and not one more', async () => {
    const packed = await gzip(bytes(MOST))
    expect(await gunzip(packed, MOST)).toMatchObject({ ok: true })
    expect(await gunzip(packed, MOST - 1)).toEqual({ ok: false, kind: 'tooLarge' })
  })

  it('stops long before a bomb is unpacked', async () => {
    const packed = Uint8Array.from(gzipSync(new Uint8Array(100_000_000)))
    expect(packed.length).toBeLessThan(117_300)
    const before = process.memoryUsage().arrayBuffers
    const unpacked = await gunzip(packed, MOST)
    const held = process.memoryUsage().arrayBuffers - before
    expect(unpacked).toEqual({ ok: false, kind: 'tooLarge' })
    expect(held).toBeLessThan(20_000_000)
  })

  it.each([
    ['what is no gzip', () => bytes(200, (index) => index * 31)],
    ['one that was cut short', () => Uint8Array.from(gzipSync(bytes(5000))).slice(0, -9)],
    ['nothing', () => bytes(0)],
  ])('tells %s from a whole one', async (_, packed) => {
    expect(await gunzip(packed(), MOST)).toEqual({ ok: false, kind: 'damaged' })
  })

  it('knows when a byte was changed', async () => {
    const packed = await gzip(bytes(2000, (index) => index * index))
    packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 1
    expect(await gunzip(packed, MOST)).toEqual({ ok: false, kind: 'damaged' })
  })
})
