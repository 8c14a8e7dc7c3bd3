import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen } from '#src/domain/plan/action-state.ts'
import { listPlanDates, yearFrom } from '#src/domain/plan/plan-dates.ts'
import { anAction, progressOf } from '#tests/support/actions.ts'
import { actions, TODAY } from './arbitrary-actions.ts'

describe('the dates of the plan', () => {
  it('are those of what is open, each due and each review, in order', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const dates = listPlanDates(all)
        const wanted = all.filter(isOpen).flatMap(({ due, review }) => [due, review])
        const days = dates.map(({ date }) => date)
        expect(days).toEqual(wanted.filter((date) => date !== null).toSorted())
      }),
    )
  })

  it('leave out what is done', () => {
    expect(listPlanDates([anAction({ due: TODAY, progress: progressOf('done') })])).toEqual([])
  })
})

describe('the year ahead', () => {
  it('has twelve months from this one, over the end of the year', () => {
    const months = yearFrom([], '2026-11-30').map(({ month }) => month)
    expect(months).toHaveLength(12)
    expect(months.slice(0, 3)).toEqual(['2026-11', '2026-12', '2027-01'])
    expect(months.at(-1)).toBe('2027-10')
  })

  it('holds each date of its months once', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const held = yearFrom(all, TODAY).flatMap(({ dates }) => dates)
        const wanted = listPlanDates(all).filter(
          ({ date }) => date >= '2026-11-01' && date < '2027-11-01',
        )
        expect(held).toEqual(wanted)
      }),
    )
  })
})
