import { describe, expect, it } from 'vitest'
import { mergeWorkspaces } from '#src/domain/merge/merge-workspaces.ts'
import type { Conflict } from '#src/domain/merge/conflicts.ts'
import type { SharedRecords } from '#src/domain/merge/shared.ts'
import { removeRecord } from '#src/domain/record/write.ts'
import {
  aClosure,
  aClosureContent,
  aFrozenQuestion,
  allAnswered,
  ROUND_ID,
} from '#tests/support/records.ts'
import { aMark, aResponse, aReveal, aWorkspace, mergeAll, textOf } from './workspaces.ts'

/** In every order, which must not differ. */
function conflictsOf(...parts: readonly Partial<SharedRecords>[]): readonly Conflict[] {
  const workspaces = parts.map((part) => aWorkspace(part))
  const conflicts = (all: readonly SharedRecords[]) =>
    mergeWorkspaces(mergeAll(...all), aWorkspace()).conflicts
  const found = conflicts(workspaces)
  expect(conflicts(workspaces.toReversed())).toEqual(found)
  return found
}

describe('two responses with one id', () => {
  const [one, other] = [aResponse('r', 'one'), aResponse('r', 'other')]
  const conflict = { kind: 'responses', responseId: 'r', roundIds: [ROUND_ID] }

  it('are a conflict, and neither is lost or taken for the response', () => {
    const { records, conflicts } = mergeWorkspaces(
      aWorkspace({ response: [one] }),
      aWorkspace({ response: [other] }),
    )
    expect(conflicts).toEqual([conflict])
    expect(records.response).toHaveLength(2)
  })

  it('stay a conflict when one of them comes again', () => {
    const [first, second] = [{ response: [one] }, { response: [other] }]
    expect(conflictsOf(first, second, first)).toEqual([conflict])
  })

  it('name every round that they claim', () => {
    const elsewhere = aResponse('r', 'one', 'another-round')
    expect(conflictsOf({ response: [one] }, { response: [elsewhere] })).toEqual([
      { ...conflict, roundIds: [ROUND_ID, 'another-round'].toSorted() },
    ])
  })

  it('are settled by a withdrawal, or when the raw answers are erased', () => {
    const both = [{ response: [one] }, { response: [other] }]
    expect(conflictsOf(...both, { withdrawal: [aMark('r')] })).toEqual([])
    expect(conflictsOf(...both, { rawErasure: [aMark(ROUND_ID)] })).toEqual([])
  })
})

describe('two closures of one round', () => {
  const mine = aClosure({ id: 'a' })
  const theirs = aClosure({ id: 'b', content: aClosureContent(allAnswered(4)) })
  const conflict = { kind: 'closures', roundId: ROUND_ID, revision: 1, closureIds: ['a', 'b'] }

  it('are a conflict where they differ, and both are kept', () => {
    const parts = [{ closure: [mine] }, { closure: [theirs] }]
    expect(conflictsOf(...parts)).toEqual([conflict])
    expect(mergeAll(...parts.map(aWorkspace)).closure).toEqual([mine, theirs])
  })

  it('are one conflict, however many there are', () => {
    const third = aClosure({ id: 'c' })
    expect(conflictsOf({ closure: [mine] }, { closure: [theirs] }, { closure: [third] })).toEqual([
      { ...conflict, closureIds: ['a', 'b', 'c'] },
    ])
  })

  it('are none where only the time or the order of the notes differs', () => {
    const withNotes = (looseNotes: readonly string[]) =>
      aClosureContent({}, { questions: [aFrozenQuestion('staff', 3, { looseNotes })] })
    const here = aClosure({ id: 'a', content: withNotes(['x', 'y']) })
    const there = aClosure({
      id: 'b',
      content: withNotes(['y', 'x']),
      closedAt: '1999-01-01T00:00:00.000Z',
    })
    expect(conflictsOf({ closure: [here] }, { closure: [there] })).toEqual([])
  })

  it.each([{ revision: 2 }, { roundId: 'another-round' }])('are none at %j', (place) => {
    expect(conflictsOf({ closure: [mine] }, { closure: [{ ...theirs, ...place }] })).toEqual([])
  })

  it('are settled when one is removed', () => {
    const removed = removeRecord(theirs, 20)
    expect(conflictsOf({ closure: [mine, theirs] }, { closure: [removed] })).toEqual([])
  })
})

describe('two reveals', () => {
  it('with one number are a conflict where they show something else', () => {
    const parts = [{ reveal: [aReveal('a')] }, { reveal: [aReveal('b', { handedIn: 7 })] }]
    expect(conflictsOf(...parts)).toEqual([
      { kind: 'reveals', roundId: ROUND_ID, number: 1, revealIds: ['a', 'b'] },
    ])
  })

  it('that show the same, or have numbers of their own, are none', () => {
    const later = aReveal('b', { at: '1999-01-01T00:00:00.000Z' })
    const second = aReveal('c', { number: 2, handedIn: 9 })
    expect(conflictsOf({ reveal: [aReveal('a')] }, { reveal: [later, second] })).toEqual([])
  })
})

it('conflicts stand in an order that does not depend on who found them', () => {
  const parts = ['z', 'a', 'm'].map((id) => ({
    response: [aResponse(id, 'one'), aResponse(id, 'other')],
  }))
  const ids = conflictsOf(...parts).map(
    (conflict) => 'responseId' in conflict && conflict.responseId,
  )
  expect(ids).toEqual(['a', 'm', 'z'])
  expect(textOf(mergeAll(...parts.map(aWorkspace)))).toContain('other')
})
