import { describe, expect, it } from 'vitest'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { roundMark, writeEnvelope } from '#src/transfer/hand-in/envelope.ts'
import { packPublicView } from '#src/transfer/public-view/carry.ts'
import { startReading } from '#src/transfer/public-view/read-code.ts'
import { SPREAD_VIEW } from '#tests/support/public-views.ts'

const LONG: PublicView = {
  kind: 'welcome',
  organisation: 'An organisation with a long name '.repeat(14),
  unit: null,
  round: 'A round with a long name '.repeat(14),
  date: '2026-11-22',
  questions: 8,
}

describe('reading a code for the public screen', () => {
  it('takes one still code', () => {
    const { blocks, frame } = sendInFrames(packPublicView(SPREAD_VIEW))
    expect(blocks).toBe(1)
    expect(startReading()(frame(0))).toEqual({ ok: true, view: SPREAD_VIEW })
  })

  it('puts a long one together from any of its pictures, and says how far it is', () => {
    const { blocks, frame } = sendInFrames(packPublicView(LONG))
    expect(blocks).toBeGreaterThan(1)
    const read = startReading()
    expect(read(frame(1))).toEqual({ ok: false, kind: 'some', known: 1, blocks })
    const rest = Array.from({ length: 40 }, (_, number) => read(frame(number + 2)))
    expect(rest).toContainEqual({ ok: true, view: LONG })
  })

  it.each([
    ['https://example.org', 'foreign'],
    ['https://council.example/app/#/join/AAAA', 'invitation'],
    ['https://council.example/app/#/practice/join/AAAA', 'invitation'],
    ['JRE9ABC', 'newer'],
    ['JRE1ABCDEFGH', 'damaged'],
  ])('names what is not for it: %s', (text, kind) => {
    expect(startReading()(text)).toEqual({ ok: false, kind })
  })

  it('names a hand-in, and reads nothing of it', () => {
    const handIn = writeEnvelope({ roundMark: roundMark('a'), sealed: new Uint8Array(200) })
    const read = startReading()(sendInFrames(handIn).frame(0))
    expect(read).toEqual({ ok: false, kind: 'handIn' })
  })
})
