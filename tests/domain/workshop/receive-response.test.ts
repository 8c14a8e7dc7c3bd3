import { describe, expect, it } from 'vitest'
import type { Round } from '#src/domain/record/round.ts'
import { receiveResponse } from '#src/domain/workshop/receive-response.ts'
import { mayRevealRound } from '#src/domain/workshop/reveal-round.ts'
import { aRound } from '#tests/support/records.ts'
import { respond, respondEach, revealOf } from './responses.ts'

const collecting: Round = aRound({ mode: 'eachFirst', status: 'collecting', expected: 3 })

describe('a response that comes in', () => {
  it('is taken once, and is known again', () => {
    const response = respond(3)
    const before = { responses: [], withdrawnIds: [] }
    expect(receiveResponse(collecting, response, before)).toEqual({ ok: true, isNew: true })
    const after = { responses: [response], withdrawnIds: [] }
    expect(receiveResponse(collecting, response, after)).toEqual({ ok: true, isNew: false })
  })

  it('is refused where its id has other content', () => {
    const [response, other] = [respond(3), respond(4)]
    const gathered = { responses: [response], withdrawnIds: [] }
    expect(receiveResponse(collecting, { ...other, id: response.id }, gathered)).toEqual({
      ok: false,
      kind: 'otherContent',
    })
  })

  it('does not come back once it was withdrawn', () => {
    const response = respond(3)
    const gathered = { responses: [], withdrawnIds: [response.id] }
    expect(receiveResponse(collecting, response, gathered)).toEqual({
      ok: false,
      kind: 'withdrawn',
    })
  })

  it('is one too many when all who were expected have handed in', () => {
    const gathered = { responses: respondEach([1, 2, 3]), withdrawnIds: [] }
    expect(receiveResponse(collecting, respond(4), gathered)).toEqual({
      ok: false,
      kind: 'enough',
    })
    const raised = { ...collecting, expected: 4 }
    expect(receiveResponse(raised, respond(4), gathered)).toEqual({ ok: true, isNew: true })
    const open = { ...collecting, expected: null }
    expect(receiveResponse(open, respond(4), gathered)).toEqual({ ok: true, isNew: true })
  })

  it.each(['draft', 'closed', 'reopened'] as const)('is not taken when %s', (status) => {
    const round = { ...collecting, status }
    expect(receiveResponse(round, respond(1), { responses: [], withdrawnIds: [] })).toEqual({
      ok: false,
      kind: 'wrongStatus',
      status,
    })
  })
})

describe('a reveal', () => {
  it('waits for five, and for five more after the latest', () => {
    expect(mayRevealRound(collecting, [], 4)).toMatchObject({ ok: false, missing: 1 })
    const reveals = [revealOf({}, 12, 2), revealOf({}, 6, 1)]
    expect(mayRevealRound(collecting, reveals, 16)).toMatchObject({ ok: false, missing: 1 })
    expect(mayRevealRound(collecting, reveals, 17)).toEqual({ ok: true })
  })

  it('is for rounds in which each answers first', () => {
    const round = { ...collecting, mode: 'alone' as const }
    expect(mayRevealRound(round, [], 9)).toMatchObject({ kind: 'wrongStatus' })
  })
})
