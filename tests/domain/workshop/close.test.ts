import { describe, expect, it } from 'vitest'
import { NO_COUNTS } from '#src/domain/disclosure/counts.ts'
import type { Response } from '#src/domain/record/response.ts'
import { keepOfResponses } from '#src/domain/workshop/close.ts'
import { showRound } from '#src/domain/workshop/reveal-round.ts'
import { QUESTIONS, respond, respondEach, revealOf } from './responses.ts'

const ROLES = ['member', 'officer'].map((id) => ({ id, name: `The ${id}s`, expected: null }))

function keep(responses: readonly Response[], late: readonly Response[] = [], withdrawn = 0) {
  const reveal = revealOf(showRound(QUESTIONS, responses, undefined, 0), responses.length)
  const all = [...responses, ...late]
  const round = { roles: ROLES }
  return keepOfResponses({ questionIds: QUESTIONS, round, responses: all, reveal, withdrawn })
}

describe('what is kept of responses', () => {
  it('is the counts that the room saw, and of those who came late the number', () => {
    const kept = keep(respondEach([2, 2, 3, 4, 5]), respondEach([1, 1]))
    expect(kept.handedIn).toBe(7)
    expect(kept.counts['a']).toEqual({ ...NO_COUNTS, 2: 2, 3: 1, 4: 1, 5: 1 })
  })

  it('is no count where the room saw none', () => {
    expect(keep(respondEach([2, 2, 2, 2, 5])).counts).toEqual({ a: null, b: null, c: null })
  })

  it('is no count where nothing was revealed', () => {
    const kept = keepOfResponses({
      questionIds: QUESTIONS,
      round: { roles: [] },
      responses: respondEach([1, 2, 3]),
      reveal: undefined,
      withdrawn: 0,
    })
    expect(kept).toMatchObject({ handedIn: 3, counts: { a: null, b: null, c: null } })
  })

  it('is notes that belong to nobody, and none of fewer than five', () => {
    const noted = [respond(5, { note: ' zebra ' }), respond(1, { note: 'apple' }), respond(2)]
    expect(keep(noted).looseNotes['a']).toEqual([])
    const five = [...noted, respond(2), respond(3)]
    expect(keep(five).looseNotes['a']).toEqual(['apple', 'zebra'])
    expect(keep(five.toReversed()).looseNotes['a']).toEqual(['apple', 'zebra'])
  })

  it('is how many single placements fell at each stage, from ten on', () => {
    const nine = respondEach([1, 1, 2, 2, 3, 3, 4, 4, 'dontKnow'])
    expect(keep(nine).individualPlacements).toBeNull()
    expect(keep([...nine, respond(5)]).individualPlacements).toEqual({
      1: 2,
      2: 2,
      3: 2,
      4: 2,
      5: 1,
      dontKnow: 1,
    })
  })
})

describe('what is kept of roles', () => {
  const members = respondEach([1, 1, 2, 2, 3, 3, 4, 4, 5, 5], { role: 'member' })
  const officers = respondEach([2, 2, 2, 2, 2, 3, 3, 3, 3, 3], { role: 'officer' })

  it('is counts, where ten of each replied', () => {
    const splits = keep([...members, ...officers]).roleSplits
    expect(splits.map(({ role, handedIn }) => [role, handedIn])).toEqual([
      ['The members', 10],
      ['The officers', 10],
    ])
    expect(splits[1]?.counts['b']).toEqual({ ...NO_COUNTS, 2: 5, 3: 5 })
  })

  it('is nothing, where one role would be the difference', () => {
    expect(keep([...members, ...officers.slice(1)]).roleSplits).toEqual([])
  })

  it('is one role fewer, where those without a role would be the difference', () => {
    const splits = keep([...members, ...officers, respond(4)]).roleSplits
    expect(splits.map(({ role }) => role)).toEqual(['The officers'])
  })

  it('counts a role that the round does not have as none', () => {
    const strangers = respondEach([1, 5, 5], { role: 'stranger' })
    expect(keep([...members, ...officers, ...strangers]).roleSplits).toEqual(
      keep([...members, ...officers, ...respondEach([1, 5, 5])]).roleSplits,
    )
  })

  it('is nothing, where somebody came late or has withdrawn', () => {
    expect(keep([...members, ...officers], [respond(1)]).roleSplits).toEqual([])
    expect(keep([...members, ...officers], [], 1).roleSplits).toEqual([])
  })
})
