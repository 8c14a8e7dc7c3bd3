import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePixels } from '#src/platform/qr-reader/decode.ts'
import { BLOCK_BYTES } from '#src/transfer/frames/frame.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { codePath, QUIET_MODULES } from '#src/ui/qr/code-path.ts'
import { painted } from './painted.ts'

/** ISO/IEC 18004, 6.3.1: version 1 has 21 modules a side, each further version four more. */
function versionOf(text: string): number {
  return (codePath(text).size - 2 * QUIET_MODULES - 17) / 4
}

/** Of incompressible bytes; the last number mixes them, as most frames are. */
function framesOf(bytes: number): readonly string[] {
  const sending = sendInFrames(Uint8Array.from({ length: bytes }, (_, at) => (at * 167 + 13) % 256))
  return [0, sending.blocks - 1, sending.blocks + 5].map((number) => sending.frame(number))
}

describe('the drawing of a code', () => {
  it.each([
    [45, 5],
    [145, 10],
    [BLOCK_BYTES, 18],
    [5 * BLOCK_BYTES, 18],
  ])('of frames of %i bytes says the same as they, at version %i', (bytes, version) => {
    for (const text of framesOf(bytes)) {
      expect(versionOf(text)).toBe(version)
      expect(decodePixels(painted(codePath(text)), 'quick')).toBe(text)
    }
  })

  it('says what any text says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (text) => {
        expect(decodePixels(painted(codePath(text)), 'quick')).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves four modules of light on every side', () => {
    const { size, path } = codePath('https://example.org/#/join')
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.slice(1).map(Number))
    const starts = bars.map(([x = 0]) => x)
    const ends = bars.map(([x = 0, , length = 0]) => x + length)
    const rows = bars.map(([, y = 0]) => y)
    expect([Math.min(...starts), Math.min(...rows)]).toEqual([4, 4])
    expect([Math.max(...ends), Math.max(...rows) + 1]).toEqual([size - 4, size - 4])
  })
})

describe('the reader of codes', () => {
  it('finds nothing where there is none', () => {
    const data = new Uint8Array(64 * 64 * 4).fill(255)
    expect(decodePixels({ width: 64, height: 64, data }, 'thorough')).toBeNull()
  })
})
