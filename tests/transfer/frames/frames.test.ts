import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFrame, writeFrame, type Frame } from '#src/transfer/frames/frame.ts'
import { startGathering, type Gathered } from '#src/transfer/frames/gather.ts'
import { sendInFrames, WHOLE_MAX } from '#src/transfer/frames/send.ts'

const whole = (length: number, seed = 7): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + seed * (index >> 3)) & 255)

function read(text: string): Frame {
  const result = readFrame(text)
  if (!result.ok) throw new Error(result.kind)
  return result.frame
}

/** Feeds frames until the whole is there. */
function gather(sent: Uint8Array, numbers: Iterable<number>): { last: Gathered; taken: number } {
  const sending = sendInFrames(sent)
  const gathering = startGathering()
  let taken = 0
  for (const number of numbers) {
    const last = gathering.add(read(sending.frame(number)))
    taken += 1
    if (last.kind !== 'some') return { last, taken }
  }
  throw new Error('Not enough frames')
}

function* upFrom(start: number): Iterable<number> {
  for (let number = start; ; number += 1) yield number
}

describe('a picture', () => {
  it('holds a short whole by itself', () => {
    const sent = whole(460)
    expect(sendInFrames(sent).blocks).toBe(1)
    expect(gather(sent, [0]).last).toEqual({ kind: 'whole', whole: sent })
  })

  it('fits version 18 at medium correction', () => {
    expect(sendInFrames(whole(460)).frame(0).length).toBeLessThanOrEqual(816)
    expect(sendInFrames(whole(9000)).frame(123).length).toBeLessThanOrEqual(816)
  })

  it.each([
    ['', 'foreign'],
    ['https://example.org', 'foreign'],
    ['jre1abc', 'foreign'],
    ['JRE2ABCDEFGH', 'newer'],
    ['JRE1', 'damaged'],
    ['JRE1AAAAAAAA', 'damaged'],
    ['JRE1A', 'damaged'],
  ])('%o is %s', (text, kind) => {
    expect(readFrame(text)).toEqual({ ok: false, kind })
  })

  it('is known to be damaged, whatever letter of it is misread', () => {
    const text = sendInFrames(whole(900)).frame(1)
    fc.assert(
      fc.property(fc.integer({ min: 4, max: text.length - 1 }), fc.nat(31), (at, letter) => {
        const other = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[letter] ?? 'A'
        const misread = text.slice(0, at) + other + text.slice(at + 1)
        fc.pre(misread !== text)
        const result = readFrame(misread)
        // The last letter carries spare bits; a reader may take those for nothing.
        if (at < text.length - 1) expect(result).toEqual({ ok: false, kind: 'damaged' })
      }),
    )
  })

  it('says no to a head that cannot be', () => {
    const frame = read(sendInFrames(whole(900)).frame(0))
    for (const wrong of [{ blocks: 0 }, { length: 1 }, { length: 5000 }, { blocks: 255 }]) {
      expect(readFrame(writeFrame({ ...frame, ...wrong }))).toEqual({ ok: false, kind: 'damaged' })
    }
  })
})

describe('a loop of pictures', () => {
  it('needs no more than its blocks when none is missed', () => {
    const { last, taken } = gather(whole(4000), upFrom(0))
    expect(last).toEqual({ kind: 'whole', whole: whole(4000) })
    expect(taken).toBe(9)
  })

  it('brings any whole over, whichever frames are missed, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 2, max: 5 }),
        (length, start, keepEach) => {
          const sent = whole(length, start)
          const numbers = Array.from({ length: 400 }, (_, at) => (start + at * keepEach) % 65_536)
          const { last, taken } = gather(sent, numbers)
          expect(last).toEqual({ kind: 'whole', whole: sent })
          expect(taken).toBeLessThanOrEqual(Math.ceil(length / 460) + 25)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('carries the longest whole', () => {
    const sent = whole(WHOLE_MAX)
    expect(gather(sent, upFrom(100)).last).toEqual({ kind: 'whole', whole: sent })
    expect(() => sendInFrames(whole(WHOLE_MAX + 1))).toThrow(RangeError)
    expect(() => sendInFrames(new Uint8Array())).toThrow(RangeError)
  })

  it('tells how far it is, and what was known already', () => {
    const sending = sendInFrames(whole(1200))
    const gathering = startGathering()
    const frame = read(sending.frame(2))
    expect(gathering.add(frame)).toEqual({ kind: 'some', known: 1, blocks: 3, isOld: false })
    expect(gathering.add(frame)).toEqual({ kind: 'some', known: 1, blocks: 3, isOld: true })
  })

  it('keeps two that come in between each other apart', () => {
    const [one, other] = [sendInFrames(whole(900, 1)), sendInFrames(whole(900, 2))]
    const gathering = startGathering()
    gathering.add(read(one.frame(0)))
    gathering.add(read(other.frame(1)))
    expect(gathering.add(read(one.frame(1)))).toEqual({ kind: 'whole', whole: whole(900, 1) })
    expect(gathering.add(read(other.frame(0)))).toEqual({ kind: 'whole', whole: whole(900, 2) })
  })

  it('says when what came together is not what was sent, and begins again', () => {
    const sending = sendInFrames(whole(900))
    const gathering = startGathering()
    const frame = read(sending.frame(0))
    gathering.add({ ...frame, data: frame.data.map((byte) => byte ^ 1) })
    expect(gathering.add(read(sending.frame(1)))).toEqual({ kind: 'damaged' })
    expect(gathering.add(frame)).toMatchObject({ kind: 'some', known: 1 })
  })
})
