import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldBackIn } from '#src/domain/priority/held-back.ts'
import { isSameIssue } from '#src/domain/priority/same-issue.ts'
import { inSiftingOrder, isDecided, nextPlace } from '#src/domain/priority/sifting-order.ts'
import { prioritySiftingSchema, type PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { aFrozenQuestion, ROUND_ID } from '#tests/support/records.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'

const [sample] = oneOfEach().prioritySifting as readonly [PrioritySifting]

function anIssue(id: string, count: number, patch: Partial<PrioritySifting> = {}): PrioritySifting {
  return { ...sample, id, place: null, counters: { organisationId: count }, ...patch }
}

const decisions = fc.record({
  list: fc.constantFrom('long', 'short', 'leftOut'),
  reason: fc.constant(''),
  date: fc.constantFrom(null, '2026-11-22'),
})

const issues: fc.Arbitrary<readonly PrioritySifting[]> = fc
  .array(
    fc.record({
      count: fc.integer({ min: 1, max: 5 }),
      place: fc.constantFrom(null, 1, 2, 3),
      decision: decisions,
      gapSize: fc.constantFrom(null, 'small', 'medium', 'large'),
      tests: fc.constantFrom({}, { 'great-need': 'yes' }, { 'great-need': 'no' }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map(({ count, ...fields }, at) => anIssue(`issue-${at}`, count, fields)))

const decidedIn = (all: readonly PrioritySifting[]) =>
  new Set(all.filter(isDecided).map(({ id }) => id))
const idsOf = (all: readonly PrioritySifting[]) => all.map(({ id }) => id)

describe('the order of issues', () => {
  it('has what waits for a decision first, and then goes by when it was entered', () => {
    const decision = { list: 'long', reason: '', date: null } as const
    const all = [
      anIssue('decided', 1),
      anIssue('second', 5, { decision }),
      anIssue('first', 2, { decision }),
    ]
    expect(idsOf(inSiftingOrder(all, decidedIn(all)))).toEqual(['first', 'second', 'decided'])
  })

  it('goes by the place in which each came, whatever was written anew since', () => {
    const decision = { list: 'long', reason: '', date: null } as const
    const all = [
      anIssue('third', 1, { decision, place: 2 }),
      anIssue('second', 9, { decision, place: 1 }),
      anIssue('first', 5, { decision }),
      anIssue('fourth', 9, { decision, place: 2 }),
    ]
    const order = ['first', 'second', 'fourth', 'third']
    expect(idsOf(inSiftingOrder(all, new Set()))).toEqual(order)
    const chosen = all.map((one) => (one.id === 'fourth' ? { ...one, counters: {} } : one))
    expect(idsOf(inSiftingOrder(chosen, new Set()))).toEqual(order)
    expect(nextPlace(all)).toBe(3)
    expect(nextPlace([])).toBe(1)
  })

  it('stays within what a record may have, whatever a file says', () => {
    const placed = (place: number) => prioritySiftingSchema.safeParse({ ...sample, place })
    const last = anIssue('last', 1, { place: 1_000_000 })
    expect(placed(nextPlace([last])).success).toBe(true)
    expect(placed(Number.MAX_SAFE_INTEGER).success).toBe(false)
  })

  it('loses none, and no decided one stands before one that waits', () => {
    fc.assert(
      fc.property(issues, (all) => {
        const ordered = inSiftingOrder(all, decidedIn(all))
        expect(idsOf(ordered).toSorted()).toEqual(idsOf(all).toSorted())
        const firstDecided = ordered.findIndex(isDecided)
        if (firstDecided !== -1) expect(ordered.slice(firstDecided).every(isDecided)).toBe(true)
      }),
    )
  })

  it('never goes by what was answered', () => {
    fc.assert(
      fc.property(issues, fc.constantFrom('small', 'large'), (all, gapSize) => {
        const decided = decidedIn(all)
        const answered = all.map((one) => ({
          ...one,
          gapSize,
          tests: { 'great-need': 'yes' as const, 'must-do': 'no' as const },
          alreadyOnIt: { answer: true, who: 'Housing' },
        }))
        expect(idsOf(inSiftingOrder(answered, decided))).toEqual(
          idsOf(inSiftingOrder(all, decided)),
        )
      }),
    )
  })

  it('is the same whichever way they come', () => {
    fc.assert(
      fc.property(issues, (all) => {
        const decided = decidedIn(all)
        expect(inSiftingOrder(all.toReversed(), decided)).toEqual(inSiftingOrder(all, decided))
      }),
    )
  })
})

describe('an issue on the list', () => {
  const there = anIssue('there', 1, {
    issue: 'Few traders',
    outcomeId: 'outcome-1',
    questionMeaning: 'money.1',
    libraryItem: 'tips.ask',
  })

  it.each([
    [{ issue: ' few TRADERS ' }, true],
    [{ issue: 'Traders' }, false],
    [{ issue: 'Reworded', outcomeId: 'outcome-1' }, true],
    [{ issue: 'Reworded', outcomeId: 'outcome-2' }, false],
    [{ issue: 'Reworded', libraryItem: 'tips.ask' }, true],
    [{ issue: 'Reworded', libraryItem: 'tips.other' }, false],
    [{ issue: 'Reworded', roundId: ROUND_ID, questionMeaning: 'money.1' }, true],
    [{ issue: 'Reworded', roundId: ROUND_ID, questionMeaning: 'staff.1' }, false],
    [{ issue: 'Reworded', roundId: 'another', questionMeaning: 'money.1' }, false],
  ])('is known again: %j is %s', (issue, isSame) => {
    expect(isSameIssue(there, issue)).toBe(isSame)
  })
})

describe('what held a round back', () => {
  it('is what is lowest, and what nobody could answer', () => {
    const questions = [
      aFrozenQuestion('staff', 3),
      aFrozenQuestion('money', 2),
      aFrozenQuestion('skills', 'dontKnow'),
      aFrozenQuestion('partners', 2),
    ]
    expect(heldBackIn({ questions }).map(({ meaning }) => meaning)).toEqual([
      'money.1',
      'skills.1',
      'partners.1',
    ])
  })

  it('is nothing at the last stage', () => {
    expect(heldBackIn({ questions: [aFrozenQuestion('staff', 5)] })).toEqual([])
  })
})
