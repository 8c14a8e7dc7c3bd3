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
import { allAnswered, aRound, NOW, QUESTION_IDS } from '#tests/support/records.ts'

const answers = allAnswered(3)
const frozen = QUESTION_IDS.map((questionId) => ({ questionId, choice: 3 }) as const)
const reopening = { at: NOW, note: 'A figure was wrong' }

const passing = (allows: (status: (typeof ROUND_STATUSES)[number]) => boolean) =>
  ROUND_STATUSES.filter(allows)

describe('the life of a round', () => {
  it('says in which status each step may be taken', () => {
    const round = (status: (typeof ROUND_STATUSES)[number]) => aRound({ status })
    expect(passing((status) => mayAnswer(round(status)).ok)).toEqual([
      'draft',
      'collecting',
      'reopened',
    ])
    expect(passing((status) => !mayLinkEvidence(round(status)).ok)).toEqual(['closed'])
    expect(passing((status) => handInRound(round(status), QUESTION_IDS, answers).ok)).toEqual([
      'draft',
      'reopened',
    ])
    expect(passing((status) => takeBackRound(round(status)).ok)).toEqual(['agreeing'])
    expect(passing((status) => closeRoundWith(round(status), frozen, answers).ok)).toEqual([
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

  it('does not close on answers that have changed since', () => {
    const agreeing = aRound({ status: 'agreeing' })
    const changed = { ok: false, kind: 'changed' }
    expect(closeRoundWith(agreeing, frozen, { ...answers, money: 4 })).toEqual(changed)
    expect(closeRoundWith(agreeing, [], answers)).toEqual(changed)
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
