import { describe, expect, it } from 'vitest'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { roundMark, writeEnvelope } from '#src/transfer/hand-in/envelope.ts'
import { openHandIn, sealHandIn, type Gatherer } from '#src/transfer/hand-in/hand-over.ts'
import { openWithKeys } from '#src/transfer/hand-in/open-with-keys.ts'
import { newRoundKeys, seal } from '#src/transfer/hand-in/seal.ts'
import {
  HAND_IN_QUESTIONS as QUESTIONS,
  HAND_IN_VERSION as VERSION,
  handInOf,
} from '#tests/support/hand-in.ts'

const ROUND_ID = '0b0b64a2-7a1c-4f7e-9d5b-1f2a3c4d5e6f'

async function startRound(): Promise<{ gatherer: Gatherer; publicKey: string; roundId: string }> {
  const { publicKey, privateKey } = await newRoundKeys()
  const gatherer = {
    roundId: ROUND_ID,
    privateKey,
    questionsVersion: VERSION,
    questionIds: QUESTIONS,
    roleIds: ['member'],
  }
  return { gatherer, publicKey, roundId: ROUND_ID }
}

describe('a hand-in', () => {
  it('comes over as it was given', async () => {
    const { gatherer, ...invitation } = await startRound()
    const handIn = { ...handInOf([1, 'dontKnow', 5], 'Été, 你好, שלום 🌍'), role: 'member' }
    const sealed = await sealHandIn(handIn, QUESTIONS, invitation)
    expect(await openHandIn(sealed, gatherer)).toEqual({
      ok: true,
      id: handIn.responseId,
      response: { roundId: ROUND_ID, role: 'member', answers: handIn.answers },
    })
  })

  it('fits one picture when it has no notes', async () => {
    const { gatherer: _, ...invitation } = await startRound()
    const sealed = await sealHandIn(handInOf([5]), QUESTIONS, invitation)
    expect(sendInFrames(sealed).blocks).toBe(1)
  })

  it('is as long whatever was chosen, and never twice the same', async () => {
    const { gatherer: _, ...invitation } = await startRound()
    const one = await sealHandIn(handInOf([1]), QUESTIONS, invitation)
    const other = await sealHandIn(handInOf(['dontKnow', 5]), QUESTIONS, invitation)
    const again = await sealHandIn(handInOf([1]), QUESTIONS, invitation)
    expect(one.length).toBe(other.length)
    expect(again).not.toEqual(one)
  })

  it('has one of few lengths, whatever its notes and its role', async () => {
    const { gatherer: _, ...invitation } = await startRound()
    const lengthOf = async (note: string, role: string | null = null) =>
      (await sealHandIn({ ...handInOf([3], note), role }, QUESTIONS, invitation)).length
    const bare = await lengthOf('')
    expect(await lengthOf('', '7c0d3e2f-5a6b-4c7d-8e9f-0a1b2c3d4e5f')).toBe(bare)
    expect(await lengthOf('So so.'.repeat(6))).toBe(await lengthOf('This is a little longer.'))
    const lengths = new Set([bare])
    for (let characters = 20; characters <= 5_000; characters += 60) {
      lengths.add(await lengthOf('a'.repeat(characters)))
    }
    // Without notes, then 1, 2, 4 … 64 kB.
    expect(lengths.size).toBe(8)
  })

  it('does not keep a role that nobody asked for', async () => {
    const { gatherer, ...invitation } = await startRound()
    const sealed = await sealHandIn({ ...handInOf([3]), role: 'other' }, QUESTIONS, invitation)
    expect(await openHandIn(sealed, gatherer)).toMatchObject({ response: { role: null } })
  })

  it('is a fault where an answer is missing', async () => {
    const { gatherer: _, ...invitation } = await startRound()
    await expect(sealHandIn(handInOf([3]), [...QUESTIONS, 'i'], invitation)).rejects.toThrow('i')
  })
})

describe('what is not a hand-in of this round', () => {
  it('is told by name', async () => {
    const { gatherer, publicKey } = await startRound()
    const handIn = handInOf([3])
    const text = (json: string) => new TextEncoder().encode(json)
    const own = { roundId: ROUND_ID, publicKey }
    const sealedText = async (json: string) =>
      writeEnvelope({ roundMark: roundMark(ROUND_ID), sealed: await seal(text(json), publicKey) })
    const good = await sealHandIn(handIn, QUESTIONS, own)
    const stranger = await newRoundKeys()
    const otherSet = { ...handIn, questionsVersion: { ...VERSION, major: 2 } }
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ['foreign', text('https://example.org')],
      ['foreign', new Uint8Array()],
      ['foreign', good.slice(0, 11)],
      ['newer', good.map((byte, index) => (index === 2 ? 9 : byte))],
      ['otherRound', await sealHandIn(handIn, QUESTIONS, { roundId: 'other', publicKey })],
      ['altered', await sealHandIn(handIn, QUESTIONS, { ...own, ...stranger })],
      ['altered', good.map((byte, index) => (index === good.length - 1 ? byte ^ 1 : byte))],
      ['altered', good.slice(0, -20)],
      ['otherQuestions', await sealHandIn(otherSet, QUESTIONS, own)],
      ['newer', await sealedText('{"handIn":2}')],
      ['damaged', await sealedText('not json')],
      ['damaged', await sealedText('{"handIn":1}')],
      ['damaged', await sealHandIn(handIn, QUESTIONS.slice(1), own)],
    ]
    for (const [kind, bytes] of cases) {
      expect(await openHandIn(bytes, gatherer)).toEqual({ ok: false, kind })
    }
  })
})

describe('a round with a key that is none', () => {
  it('opens hand-ins with the others', async () => {
    const { gatherer, ...invitation } = await startRound()
    const sealed = await sealHandIn(handInOf([3]), QUESTIONS, invitation)
    const torn = 'AGE-SECRET-KEY-1OLDER'
    expect(await openHandIn(sealed, { ...gatherer, privateKey: torn })).toEqual({
      ok: false,
      kind: 'altered',
    })
    const opened = await openWithKeys(sealed, gatherer, [torn, gatherer.privateKey])
    expect(opened).toMatchObject({ ok: true })
  })
})
