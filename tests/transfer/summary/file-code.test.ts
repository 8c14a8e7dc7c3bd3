import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STILL_MS } from '#src/transfer/frames/see-frames.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { packPublicView } from '#src/transfer/public-view/carry.ts'
import { writeCarried } from '#src/transfer/summary/carry-file.ts'
import { startReadingFile, type FileCode } from '#src/transfer/summary/read-file-code.ts'
import { aHandIn, aRoundKey } from '#tests/support/hand-ins.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { bytesOf } from '#tests/support/journey-files.ts'
import { SPREAD_VIEW } from '#tests/support/public-views.ts'
import { QUESTION_IDS, ROUND_ID } from '#tests/support/records.ts'

/** What is packed does not matter here: the gate for files looks at it later. */
const packedOf = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + seed * (index + 7)) & 255)

/** The numbers of pictures that a camera catches: of each some, in any order within a stretch. */
const catches = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean(), fc.double({ noNaN: true })), {
    minLength: 20,
    maxLength: 60,
  })
  .map((steps) => {
    let number = 0
    const seen = steps.map(([skip, twice, order]) => {
      number += skip
      return { number, twice, order }
    })
    const half = Math.floor(seen.length / 2)
    const shuffled = seen.slice(0, half).toSorted((a, b) => a.order - b.order)
    return [...shuffled, ...seen.slice(half)].flatMap((one) =>
      one.twice ? [one.number, one.number] : [one.number],
    )
  })

function* onAndOn(numbers: readonly number[]): Generator<number> {
  yield* numbers
  for (let number = Math.max(...numbers) + 1; ; number += 1) yield number
}

/** All the files that come out while pictures of several are seen in turn. */
function readInTurn(wholes: readonly Uint8Array[], numbers: readonly number[]) {
  const sendings = wholes.map((whole) => sendInFrames(whole))
  const read = startReadingFile()
  const files: Uint8Array[] = []
  let looks = 0
  for (const number of onAndOn(numbers)) {
    for (const { frame } of sendings) {
      const code = read(frame(number), looks)
      looks += STILL_MS
      if (code.kind === 'file') files.push(code.packed)
      else expect(code.kind).toBe('part')
    }
    if (files.length >= wholes.length || looks > 1_000_000_000) return files
  }
  return files
}

describe('a file in a code', () => {
  it('comes over whole, whichever pictures are missed, doubled or out of order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 9000 }),
        fc.nat(255),
        catches,
        (length, seed, seen) => {
          const packed = packedOf(length, seed)
          expect(readInTurn([writeCarried(packed)], seen)).toEqual([packed])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is not mixed with another that is seen in between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 6000 }),
        fc.nat(255),
        catches,
        (length, seed, seen) => {
          const [one, other] = [packedOf(length, seed), packedOf(length, seed + 1)]
          const files = readInTurn([writeCarried(one), writeCarried(other)], seen)
          expect(files).toContainEqual(one)
          expect(files).toContainEqual(other)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('that fits one picture needs no other', () => {
    const packed = packedOf(400, 3)
    const { blocks, frame } = sendInFrames(writeCarried(packed))
    expect(blocks).toBe(1)
    expect(startReadingFile()(frame(0), 0)).toEqual({ kind: 'file', packed })
  })

  it('of a newer app is told as such', () => {
    const whole = writeCarried(packedOf(50, 1))
    whole[2] = 2
    expect(startReadingFile()(sendInFrames(whole).frame(0), 0)).toEqual({ kind: 'newer' })
  })
})

describe('a code for another place', () => {
  const kindOf = (whole: Uint8Array): FileCode['kind'] => {
    const { blocks, frame } = sendInFrames(whole)
    const read = startReadingFile()
    return (
      Array.from({ length: blocks }, (_, number) => read(frame(number), number).kind).at(-1) ??
      'still'
    )
  }

  it('is called by its name', async () => {
    const to = { roundId: ROUND_ID, publicKey: INVITATION_KEYS.publicKey }
    const handIn = await sealHandIn(aHandIn('one', 3, 'a note '.repeat(200)), QUESTION_IDS, to)
    expect(kindOf(handIn)).toBe('handIn')
    expect(kindOf(bytesOf(writeSmallFile('roundKey', aRoundKey(), '1')))).toBe('roundKey')
    expect(kindOf(bytesOf(writeSmallFile('handIns', { sealed: ['abcd'] }, '1')))).toBe('handIn')
    expect(kindOf(packPublicView(SPREAD_VIEW))).toBe('publicView')
    expect(kindOf(packedOf(300, 5))).toBe('foreign')
  })

  it.each([
    [`https://example.org/app/#/join/${writeInvitation(anInvitation())}`, 'invitation'],
    [writeInvitation(anInvitation()), 'invitation'],
    ['https://example.org/#/join/x', 'damaged'],
    ['https://example.org', 'foreign'],
    ['WIFI:T:WPA;S:hall;P:secret;;', 'foreign'],
    ['', 'foreign'],
    ['JRE2ABCDEFGH', 'newer'],
    ['JRE1AAAA', 'damaged'],
  ])('%o is %s', (text, kind) => {
    expect(startReadingFile()(text, 0)).toEqual({ kind })
  })

  it('never throws, whatever is in view', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `JRE1${text}`),
        ),
        (text) => {
          expect(['invitation', 'foreign', 'newer', 'damaged']).toContain(
            startReadingFile()(text, 0).kind,
          )
        },
      ),
    )
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (whole) => {
        expect(kindOf(whole)).toBeTypeOf('string')
      }),
    )
  })
})
