import { describe, expect, it } from 'vitest'
import { BLOCK_BYTES } from '#src/transfer/frames/frame.ts'
import { roundMark, writeEnvelope } from '#src/transfer/hand-in/envelope.ts'
import { packPublicView, unpackPublicView } from '#src/transfer/public-view/carry.ts'
import { SPREAD_VIEW, VIEWS } from '#tests/support/public-views.ts'

const textOf = (text: string) => [...new TextEncoder().encode(text)]

describe('a view on its way to another device', () => {
  it.each(VIEWS)('of the kind $kind comes over as it was, in one still code', (view) => {
    const bytes = packPublicView(view)
    expect(unpackPublicView(bytes)).toEqual({ ok: true, view })
    expect(bytes.length).toBeLessThanOrEqual(BLOCK_BYTES)
  })

  it('is told from a hand-in, from anything else and from a newer one', () => {
    const handIn = writeEnvelope({ roundMark: roundMark('a'), sealed: Uint8Array.of(1, 2, 3) })
    expect(unpackPublicView(handIn)).toEqual({ ok: false, kind: 'handIn' })
    expect(unpackPublicView(Uint8Array.of(1, 2, 3))).toEqual({ ok: false, kind: 'foreign' })
    expect(unpackPublicView(new Uint8Array())).toEqual({ ok: false, kind: 'foreign' })
    const newer = packPublicView(SPREAD_VIEW)
    newer[2] = 2
    expect(unpackPublicView(newer)).toEqual({ ok: false, kind: 'newer' })
  })

  it.each(['', '{', '{"kind":"other"}', '{"kind":"gathering","handedIn":7,"of":15}', '\u0000'])(
    'is damaged where it holds %j',
    (text) => {
      const bytes = Uint8Array.of(0x6a, 0x70, 1, ...textOf(text))
      expect(unpackPublicView(bytes)).toEqual({ ok: false, kind: 'damaged' })
    },
  )

  it('is damaged where it is no text', () => {
    const bytes = Uint8Array.of(0x6a, 0x70, 1, 0xff, 0xfe)
    expect(unpackPublicView(bytes)).toEqual({ ok: false, kind: 'damaged' })
  })
})
