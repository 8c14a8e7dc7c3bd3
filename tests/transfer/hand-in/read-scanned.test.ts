import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeFrame } from '#src/transfer/frames/frame.ts'
import { STILL_MS } from '#src/transfer/frames/see-frames.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { openWithKeys } from '#src/transfer/hand-in/open-with-keys.ts'
import { readHandInFile, startReading } from '#src/transfer/hand-in/read-scanned.ts'
import { newRoundKeys } from '#src/transfer/hand-in/seal.ts'
import { sealedToText } from '#src/transfer/hand-in/sealed-text.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { aHandIn, aRoundKey } from '#tests/support/hand-ins.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { QUESTION_IDS, QUESTIONS_VERSION, ROUND_ID } from '#tests/support/records.ts'

const ROUND = {
  roundId: ROUND_ID,
  questionsVersion: QUESTIONS_VERSION,
  questionIds: QUESTION_IDS,
  roleIds: [],
}
const TO = { roundId: ROUND_ID, publicKey: INVITATION_KEYS.publicKey }
const INVITATION = writeInvitation(anInvitation())

const bytesOf = (text: string) => new TextEncoder().encode(text)
/** All that a camera needs, in order. */
const picturesOf = (whole: Uint8Array) => {
  const { blocks, frame } = sendInFrames(whole)
  return Array.from({ length: blocks }, (_, number) => frame(number))
}
const seal = (id: string, note = '') => sealHandIn(aHandIn(id, 3, note), QUESTION_IDS, TO)

describe('what a camera sees', () => {
  it('is a hand-in in one picture, each time that it is shown', async () => {
    const sealed = await seal('one')
    const [text = ''] = picturesOf(sealed)
    const reading = startReading()
    expect(reading.read(text, 0)).toEqual({ kind: 'handIns', sealed: [sealed] })
    expect(reading.read(text, 1)).toEqual({ kind: 'handIns', sealed: [sealed] })
  })

  it('is told in parts while a long one comes in, and then stands still', async () => {
    const sealed = await seal('one', 'a long note '.repeat(60))
    const pictures = picturesOf(sealed)
    const blocks = pictures.length
    expect(blocks).toBeGreaterThan(2)
    const reading = startReading()
    const read = pictures.map((text, place) => reading.read(text, place))
    expect(read.slice(0, -1)).toEqual(
      pictures.slice(1).map((_, place) => ({ kind: 'part', known: place + 1, blocks })),
    )
    expect(read.at(-1)).toEqual({ kind: 'handIns', sealed: [sealed] })
    expect(pictures.map((text) => reading.read(text, 1000).kind)).toEqual(
      pictures.map(() => 'still'),
    )
    const later = pictures.map((text) => reading.read(text, 1000 + STILL_MS).kind)
    expect(later.at(-1)).toBe('handIns')
  })

  it('is all that another device gathered, or a key', async () => {
    const sealed = [await seal('one'), await seal('two')]
    const handIns = writeSmallFile('handIns', { sealed: sealed.map(sealedToText) }, '1')
    const key = aRoundKey()
    const last = (text: string) => {
      const reading = startReading()
      return picturesOf(bytesOf(text))
        .map((picture) => reading.read(picture, 0))
        .at(-1)
    }
    expect(last(handIns)).toEqual({ kind: 'handIns', sealed })
    expect(last(writeSmallFile('roundKey', key, '1'))).toEqual({ kind: 'roundKey', content: key })
  })

  it.each([
    ['foreign', 'https://example.org'],
    ['foreign', ''],
    ['foreign', picturesOf(bytesOf('something else'))[0] ?? ''],
    ['newer', 'JRE2ABC'],
    ['newer', picturesOf(Uint8Array.of(0x6a, 0x68, 9, ...Array(40).fill(1)))[0] ?? ''],
    ['damaged', 'JRE1ABC'],
    [
      'damaged',
      writeFrame({
        blocks: 1,
        index: 0,
        length: 3,
        check: '0123456789abcdef',
        data: Uint8Array.of(1, 2, 3),
      }),
    ],
    ['invitation', INVITATION],
    ['invitation', `https://example.org/app/#/join/${INVITATION}`],
    ['newer', 'i9.abc'],
  ])('is told by name: %s of %j', (kind, text) => {
    expect(startReading().read(text, 0)).toEqual({ kind })
  })

  it('is the same set in any order and with any repetition', async () => {
    const wholes = [
      await seal('one'),
      await seal('two', 'a long note '.repeat(60)),
      await seal('three', 'another note '.repeat(50)),
    ]
    const texts = wholes.flatMap(picturesOf)
    const every = fc.shuffledSubarray(texts, { minLength: texts.length })
    const some = fc.array(fc.constantFrom(...texts), { maxLength: 20 })
    fc.assert(
      fc.property(some, every, some, (before, all, after) => {
        const reading = startReading()
        const read = [...before, ...all, ...after].map((text) => reading.read(text, 0))
        const found = read.flatMap((one) => (one.kind === 'handIns' ? one.sealed : []))
        expect(new Set(found.map(sealedToText))).toEqual(new Set(wholes.map(sealedToText)))
        expect(read.every(({ kind }) => ['handIns', 'part', 'still'].includes(kind))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a file of hand-ins', () => {
  it('holds one or many', async () => {
    const sealed = await seal('one')
    const text = sealedToText(sealed)
    expect(readHandInFile(writeSmallFile('handIn', { sealed: text }, '1'))).toEqual({
      kind: 'handIns',
      sealed: [sealed],
    })
    expect(readHandInFile(writeSmallFile('handIns', { sealed: [text, text] }, '1'))).toEqual({
      kind: 'handIns',
      sealed: [sealed, sealed],
    })
  })

  it.each([
    ['foreign', 'a letter'],
    ['foreign', '{}'],
    ['invitation', writeSmallFile('invitation', { invitation: INVITATION }, '1')],
    ['roundKey', writeSmallFile('roundKey', aRoundKey(), '1')],
    ['damaged', writeSmallFile('handIn', { sealed: 'abcde' }, '1')],
    ['damaged', writeSmallFile('handIn', { sealed: 'abcd' }, '1').replace('abcd', 'abce')],
    [
      'newer',
      writeSmallFile('handIn', { sealed: 'abcd' }, '1').replace(/"version":\d+/, '"version":99'),
    ],
  ])('is told by name: %s of %j', (kind, text) => {
    expect(readHandInFile(text).kind).toBe(kind)
  })
})

describe('opening with several keys', () => {
  let other: Awaited<ReturnType<typeof newRoundKeys>>
  beforeAll(async () => {
    other = await newRoundKeys()
  })

  it('finds the one that fits, wherever it stands', async () => {
    const sealed = await seal('one')
    for (const keys of [
      [INVITATION_KEYS.privateKey, other.privateKey],
      [other.privateKey, INVITATION_KEYS.privateKey],
    ]) {
      expect(await openWithKeys(sealed, ROUND, keys)).toMatchObject({ ok: true, id: 'one' })
    }
  })

  it('says why not', async () => {
    const sealed = await seal('one')
    expect(await openWithKeys(sealed, ROUND, [other.privateKey])).toEqual({
      ok: false,
      kind: 'altered',
    })
    expect(await openWithKeys(sealed, ROUND, [])).toEqual({ ok: false, kind: 'altered' })
    const elsewhere = { ...ROUND, roundId: 'elsewhere' }
    const keys = [INVITATION_KEYS.privateKey]
    expect(await openWithKeys(sealed, elsewhere, keys)).toEqual({ ok: false, kind: 'otherRound' })
    const newer = { ...ROUND, questionsVersion: { ...QUESTIONS_VERSION, major: 2 } }
    const both = [...keys, other.privateKey]
    expect(await openWithKeys(sealed, newer, both)).toEqual({ ok: false, kind: 'otherQuestions' })
  })
})
