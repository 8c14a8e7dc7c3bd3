import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHOICES, type Choice } from '#src/domain/answer/answer.ts'
import { besideOf, type Beside } from '#src/domain/peer/beside.ts'
import { compareWithPeers } from '#src/domain/peer/compare.ts'
import { repliesIn } from '#src/domain/disclosure/counts.ts'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import { aPeerSummary } from '#tests/support/peers.ts'
import { QUESTIONS_VERSION } from '#tests/support/records.ts'

const OURS = { questionsVersion: QUESTIONS_VERSION, methodVersion: METHOD_VERSION }
const MEANINGS = ['listening.1', 'knowing.1']

const asked = (meaning: string, choice: Choice | null, backed: Choice | null = null) => ({
  meaning,
  choice,
  backed,
})
const manyAt = (choices: readonly Choice[]) =>
  choices.map((choice, place) =>
    aPeerSummary(`p${place}`, {
      claimed: choice === 'dontKnow' ? null : choice,
      questions: [asked('listening.1', choice)],
    }),
  )
const choiceLists = fc.array(fc.constantFrom(...CHOICES), { maxLength: 12 })

describe('what peers said of one thing', () => {
  it('is a spread from five on and never before, and leaves nobody out', () => {
    fc.assert(
      fc.property(choiceLists, (choices) => {
        const beside = besideOf(choices.map((choice, place) => ({ id: `p${place}`, choice })))
        expect(shownIn(beside)).toBe(choices.length)
        expect(beside.kind === 'spread').toBe(choices.length >= 5)
      }),
    )
  })

  it('stands in the order given, not by how far they are', () => {
    const peers = ([5, 1, 3] as const).map((choice, place) => ({ id: `p${place}`, choice }))
    expect(besideOf(peers)).toEqual({ kind: 'each', peers })
  })
})

describe('the comparison with peers', () => {
  it('compares only what means the same, and lists the rest apart', () => {
    const one = aPeerSummary('a', { questions: [asked('listening.1', 4), asked('listening.2', 5)] })
    const other = aPeerSummary('b', { questions: [asked('listening.2', 1)] })
    const { questions, onlyTheirs } = compareWithPeers(OURS, MEANINGS, [one, other], 'say')
    expect(questions).toEqual([
      {
        meaning: 'listening.1',
        beside: { kind: 'each', peers: [{ id: 'a', choice: 4 }] },
        silent: 0,
      },
      { meaning: 'knowing.1', beside: { kind: 'nobody' }, silent: 0 },
    ])
    expect(onlyTheirs).toEqual([{ meaning: 'listening.2', peers: 2 }])
  })

  it('counts each peer of the same questions at most once, whoever else is there', () => {
    fc.assert(
      fc.property(choiceLists, (choices) => {
        const peers = manyAt(choices)
        const { stage, questions } = compareWithPeers(OURS, MEANINGS, peers, 'say')
        expect(shownIn(stage.beside)).toBe(peers.length)
        expect(questions.map(({ beside }) => shownIn(beside))).toEqual([peers.length, 0])
        for (const { kind } of [stage.beside, ...questions.map(({ beside }) => beside)]) {
          if (peers.length < 5) expect(kind).not.toBe('spread')
        }
      }),
    )
  })

  it('leaves out the stage of other questions and of another method', () => {
    const peers = [
      aPeerSummary('a', { questionsVersion: { ...QUESTIONS_VERSION, minor: 9 } }),
      aPeerSummary('b', { questionsVersion: { ...QUESTIONS_VERSION, major: 9 } }),
      aPeerSummary('c', { questionsVersion: { ...QUESTIONS_VERSION, setId: 'other' } }),
      aPeerSummary('d', { methodVersion: 'gate-2' }),
    ]
    expect(compareWithPeers(OURS, MEANINGS, peers, 'say').stage).toEqual({
      beside: { kind: 'each', peers: [{ id: 'a', choice: 3 }] },
      others: 3,
      silent: 0,
    })
  })

  it('takes no evidence that was looked at for silence, not for a low stage', () => {
    const peers = [
      aPeerSummary('a', { backed: null, questions: [asked('listening.1', 4, null)] }),
      aPeerSummary('b', { backed: 2, questions: [asked('listening.1', 4, 2)] }),
    ]
    const { stage, questions } = compareWithPeers(OURS, MEANINGS, peers, 'show')
    expect(stage).toMatchObject({ beside: { peers: [{ id: 'b', choice: 2 }] }, silent: 1 })
    expect(questions[0]).toMatchObject({ beside: { peers: [{ id: 'b', choice: 2 }] }, silent: 1 })
  })
})

function shownIn(beside: Beside): number {
  if (beside.kind === 'nobody') return 0
  return beside.kind === 'each' ? beside.peers.length : repliesIn(beside.counts)
}
