import { describe, expect, it } from 'vitest'
import { ROUND_STATUSES } from '#src/domain/record/round.ts'
import {
  closeRoundWith,
  handInRound,
  mayAnswer,
  mayLinkEvidence,
  reopenRoundWith,
  takeBackRound,
} from '#src/domain/round/life.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { aFrozenQuestion, allAnswered, aRound, NOW, QUESTION_IDS } from '#tests/support/records.ts'

const answers = allAnswered(3)
const said = { ...BLANK_ANSWER, choice: 3 } as const
const saidOfAll = Object.fromEntries(QUESTION_IDS.map((id) => [id, said]))
const frozen = QUESTION_IDS.map((id) => aFrozenQuestion(id, 3))
const reopening = { at: NOW, note: 'A figure was wrong' }

const passing = (allows: (status: (typeof ROUND_STATUSES)[number]) => boolean) =>
  ROUND_STATUSES.filter(allows)

describe('the life of a round', () => {
  it('says in which status each step may be taken', () => {
    const round = (status: (typeof ROUND_STATUSES)[number]) => aRound({ status })
    expect(passing((status) => mayAnswer(round(status)).ok)).toEqual(['draft', 'reopened'])
    expect(passing((status) => !mayLinkEvidence(round(status)).ok)).toEqual(['closed'])
    expect(passing((status) => handInRound(round(status), QUESTION_IDS, answers).ok)).toEqual([
      'draft',
      'reopened',
    ])
    expect(passing((status) => takeBackRound(round(status)).ok)).toEqual(['agreeing'])
    expect(passing((status) => closeRoundWith(round(status), frozen, saidOfAll).ok)).toEqual([
      'agreeing',
    ])
    expect(passing((status) => reopenRoundWith(round(status), reopening).ok)).toEqual(['closed'])
  })

  it('names the blank questions instead of handing in', () => {
    const { staff: _staff, ...rest } = answers
    expect(handInRound(aRound(), QUESTION_IDS, rest)).toEqual({
      ok: false,
      kind: 'blank',
      questionIds: ['staff'],
    })
  })

  it('takes a don’t know for an answer', () => {
    expect(handInRound(aRound(), QUESTION_IDS, allAnswered('dontKnow')).ok).toBe(true)
  })

  it('goes back to reopened when a reopened round is taken back', () => {
    const agreeing = aRound({ status: 'agreeing' })
    expect(takeBackRound(agreeing)).toEqual({ ok: true, status: 'draft' })
    expect(takeBackRound({ ...agreeing, reopenings: [reopening] })).toEqual({
      ok: true,
      status: 'reopened',
    })
  })

  it.each([
    { choice: 4 },
    { note: 'new' },
    { reason: 'new' },
    { dissent: 'new' },
    { wouldChange: 'new' },
  ] as const)('does not close on answers that have changed since: %o', (change) => {
    const agreeing = aRound({ status: 'agreeing' })
    const since = { ...saidOfAll, money: { ...said, ...change } }
    expect(closeRoundWith(agreeing, frozen, since)).toEqual({ ok: false, kind: 'changed' })
  })

  it('does not close on nothing', () => {
    const agreeing = aRound({ status: 'agreeing' })
    expect(closeRoundWith(agreeing, [], saidOfAll)).toEqual({ ok: false, kind: 'changed' })
  })

  it('counts every reopening and wants to know why', () => {
    const closed = aRound({ status: 'closed', reopenings: [reopening] })
    expect(reopenRoundWith(closed, reopening)).toMatchObject({ reopenings: [reopening, reopening] })
    expect(reopenRoundWith(closed, { at: NOW, note: '  ' })).toEqual({
      ok: false,
      kind: 'noteMissing',
    })
  })
})

describe('a round in which each answers first', () => {
  const round = (status: (typeof ROUND_STATUSES)[number]) => aRound({ mode: 'eachFirst', status })

  it('says in which status each step may be taken', () => {
    expect(passing((status) => mayAnswer(round(status)).ok)).toEqual([
      'collecting',
      'revealed',
      'agreeing',
    ])
    expect(passing((status) => closeRoundWith(round(status), frozen, saidOfAll).ok)).toEqual([
      'collecting',
      'revealed',
      'agreeing',
      'reopened',
    ])
    expect(passing((status) => reopenRoundWith(round(status), reopening).ok)).toEqual(['closed'])
  })

  it('is never handed in or taken back as a whole', () => {
    expect(passing((status) => handInRound(round(status), QUESTION_IDS, answers).ok)).toEqual([])
    expect(passing((status) => takeBackRound(round(status)).ok)).toEqual([])
  })

  it('opens no single answers again', () => {
    const opened = round('reopened')
    expect(mayAnswer({ ...opened, reopenings: [reopening] })).toEqual({ ok: false, kind: 'locked' })
  })
})
