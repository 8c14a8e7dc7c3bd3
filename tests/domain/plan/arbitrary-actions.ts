import fc from 'fast-check'
import type { Action } from '#src/domain/record/action.ts'
import { anAction } from '#tests/support/actions.ts'

export const TODAY = '2026-11-22'

const days = fc.option(
  fc
    .integer({ min: -800, max: 800 })
    .map((days) => new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10)),
)

/** Few different words and owners, so that ties are many. */
export const actions: fc.Arbitrary<readonly Action[]> = fc
  .array(
    fc.record({
      what: fc.constantFrom('', 'Ask', 'Count', 'Train'),
      owner: fc.constantFrom('', 'Housing', ' Housing ', 'Chief officer'),
      due: days,
      review: days,
      outcomeId: fc.constantFrom(null, 'outcome-1', 'outcome-2'),
      questionMeaning: fc.constantFrom(null, 'staff.1', 'money.1'),
      progress: fc.record({
        state: fc.constantFrom('notStarted', 'underWay', 'done', 'dropped'),
        reason: fc.constantFrom('', 'No money'),
        date: days,
      }),
      standing: fc.record({
        state: fc.constantFrom('proposed', 'accepted', 'approved'),
        body: fc.constant(''),
        date: days,
      }),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((fields, index) => anAction({ id: `action-${index}`, ...fields })))
