import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Choice, Stage } from '#src/domain/answer/answer.ts'
import type { EvidenceState } from '#src/domain/round/evidence.ts'
import { needsEvidence, readBacked, type Backed } from '#src/domain/stage/backed.ts'
import { gapBetween } from '#src/domain/stage/gap.ts'
import { answersFrom, CHOICES, DK, everyMultiset, idsFor, place, times } from './answer-sets.ts'

const STATES = ['notChecked', 'none', 'activity', 'result', 'trend'] as const

type Row = readonly [number, readonly Choice[], readonly EvidenceState[], readonly Stage[], Stage]

describe('backing the worked examples', () => {
  it.each<Row>([
    [20, times(8, 4), times(8, 'none'), times(8, 2), 2],
    [
      22,
      [5, 5, 5, 5, 5, 4, 4, 4],
      ['trend', 'trend', 'trend', 'result', 'result', 'activity', 'activity', 'activity'],
      [5, 5, 5, 4, 4, 3, 3, 3],
      4,
    ],
    [
      25,
      times(8, 3),
      [...times(4, 'activity' as const), ...times(4, 'none' as const)],
      [3, 3, 3, 3, 2, 2, 2, 2],
      2,
    ],
  ])('example %i: %j with %j shows %j, stage %i', (_, claims, states, shown, stage) => {
    expect(back(claims, states)).toMatchObject({
      kind: 'checked',
      answers: answersFrom(shown),
      placement: { kind: 'placed', stage },
    })
  })
})

describe('a backed reading', () => {
  it('caps each claim by what the best evidence can carry', () => {
    expect(back([5, 5, 5, 5], ['none', 'activity', 'result', 'trend'])).toMatchObject({
      answers: answersFrom([2, 3, 4, 5]),
      gaps: [
        { question: 'q1', claimed: 5, backed: 2, gap: { kind: 'twoOrMore', stages: 3 } },
        { question: 'q2', claimed: 5, backed: 3, gap: { kind: 'twoOrMore', stages: 2 } },
        { question: 'q3', claimed: 5, backed: 4, gap: { kind: 'one', stages: 1 } },
      ],
    })
  })

  it('never lifts an answer above its claim', () => {
    const claims = [1, 2, 3, 4] as const
    expect(back(claims, times(4, 'trend'))).toMatchObject({
      answers: answersFrom(claims),
      gaps: [],
    })
  })

  it('keeps a don’t know, and caps what its range puts in its place', () => {
    const claims = [...times(7, 4 as const), DK]
    const states = [...times(7, 'result' as const), 'activity' as const]
    expect(back(claims, states)).toMatchObject({
      answers: answersFrom(claims),
      placement: { stage: 3, dontKnow: ['q8'], range: { lowest: 2, highest: 4 } },
    })
    expect(back(claims, [...times(7, 'result' as const), 'none' as const])).toMatchObject({
      placement: { stage: 3, range: { lowest: 2, highest: 3 } },
    })
  })

  it('puts no cap on a don’t know whose evidence nobody has looked for', () => {
    const claims = [...times(7, 5 as const), DK]
    expect(back(claims, [...times(7, 'trend' as const), 'notChecked'])).toMatchObject({
      placement: { stage: 3, range: { lowest: 2, highest: 5 } },
    })
  })

  it('is not placed with too many don’t knows, whatever the evidence', () => {
    expect(back([DK, DK, DK, 5, 5, 5, 5, 5], times(8, 'trend'))).toMatchObject({
      kind: 'checked',
      placement: { kind: 'notPlaced', dontKnow: ['q1', 'q2', 'q3'] },
    })
  })

  it('is never further on than the claim, nor outside its range', () => {
    const question = fc.tuple(fc.constantFrom(...CHOICES), fc.constantFrom(...STATES.slice(1)))
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 12 }), (questions) => {
        const claims = questions.map(([choice]) => choice)
        const claimed = place(claims)
        const backed = back(
          claims,
          questions.map(([, state]) => state),
        )
        if (backed.kind !== 'checked') throw new Error('all was checked')
        expect(backed.placement.kind).toBe(claimed.kind)
        if (backed.placement.kind !== 'placed' || claimed.kind !== 'placed') return
        const { stage, range } = backed.placement
        expect(stage).toBeLessThanOrEqual(claimed.stage)
        expect(range.lowest).toBeLessThanOrEqual(stage)
        expect(range.highest).toBeGreaterThanOrEqual(stage)
      }),
    )
  })
})

describe('evidence that nobody has checked', () => {
  it('is not read as nothing', () => {
    expect(back([4, 3, 5], ['result', 'notChecked', 'none'])).toEqual({
      kind: 'partlyChecked',
      checked: 2,
      of: 3,
      toCheck: ['q2'],
    })
  })

  it('is not missed where the answer needs none', () => {
    expect(CHOICES.filter(needsEvidence)).toEqual([3, 4, 5])
    expect(back([1, 2, DK, 2, 2], times(5, 'notChecked'))).toMatchObject({ kind: 'checked' })
  })

  it('may be loaded before there are answers', () => {
    const answers = [undefined, undefined, undefined]
    expect(back(answers, ['trend', 'none', 'notChecked'])).toMatchObject({
      kind: 'partlyChecked',
      checked: 2,
    })
    expect(back(answers, ['trend', 'none', 'none'])).toEqual({
      kind: 'checked',
      answers: {},
      placement: { kind: 'incomplete', missing: ['q1', 'q2', 'q3'] },
      gaps: [],
    })
  })

  it('counts as not checked where there is no entry', () => {
    expect(readBacked(['q1'], { q1: 3 }, {})).toMatchObject({ kind: 'partlyChecked', checked: 0 })
  })

  it('can change no answer that needs none', () => {
    const changed = everyMultiset(1, CHOICES).filter(([choice]) => {
      if (choice === undefined || needsEvidence(choice)) return false
      const shown = STATES.map((state) => JSON.stringify(answersOf(back([choice], [state]))))
      return new Set(shown).size > 1
    })
    expect(changed).toEqual([])
  })
})

describe('a gap', () => {
  it.each([
    [4, 4, 'none', 0],
    [4, 3, 'one', 1],
    [4, 2, 'twoOrMore', 2],
    [5, 2, 'twoOrMore', 3],
  ] as const)('between %i and %i is %s', (claimed, backed, kind, stages) => {
    expect(gapBetween(claimed, backed)).toEqual({ kind, stages })
  })

  it('has one direction', () => {
    expect(() => gapBetween(2, 3)).toThrow(RangeError)
  })
})

function back(claims: readonly (Choice | undefined)[], states: readonly EvidenceState[]): Backed {
  const evidence = Object.fromEntries(states.map((state, index) => [`q${index + 1}`, state]))
  return readBacked(idsFor(claims), answersFrom(claims), evidence)
}

function answersOf(backed: Backed): unknown {
  return backed.kind === 'checked' ? backed.answers : null
}
