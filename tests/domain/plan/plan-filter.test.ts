import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOverdue } from '#src/domain/plan/action-state.ts'
import {
  DATE_FILTERS,
  filterActions,
  isFiltered,
  NO_FILTER,
  NONE,
  ownersOf,
  STATE_FILTERS,
  type PlanFilter,
} from '#src/domain/plan/plan-filter.ts'
import { anAction } from '#tests/support/actions.ts'
import { actions, TODAY } from './arbitrary-actions.ts'

const filters: fc.Arbitrary<PlanFilter> = fc.record({
  owner: fc.constantFrom('', NONE, 'Housing', 'Chief officer'),
  question: fc.constantFrom('', NONE, 'staff.1', 'money.1'),
  outcome: fc.constantFrom('', NONE, 'outcome-1', 'outcome-2'),
  state: fc.constantFrom('', ...STATE_FILTERS),
  date: fc.constantFrom('', ...DATE_FILTERS),
})

describe('the filters of the plan', () => {
  it('show all where nothing is chosen', () => {
    fc.assert(
      fc.property(actions, (all) => {
        expect(isFiltered(NO_FILTER)).toBe(false)
        expect(filterActions(all, NO_FILTER, TODAY)).toEqual(all)
      }),
    )
  })

  it('never make anything up, keep the order, and narrow one by one', () => {
    fc.assert(
      fc.property(actions, filters, (all, filter) => {
        const shown = filterActions(all, filter, TODAY)
        expect(all.filter((action) => shown.includes(action))).toEqual(shown)
        const parts = (Object.keys(filter) as (keyof PlanFilter)[]).map(
          (part) => new Set(filterActions(all, { ...NO_FILTER, [part]: filter[part] }, TODAY)),
        )
        expect(all.filter((action) => parts.every((set) => set.has(action)))).toEqual(shown)
      }),
    )
  })

  it('lose none between the owners: each action is under one of them, or under none', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const under = [...ownersOf(all), NONE].flatMap((owner) =>
          filterActions(all, { ...NO_FILTER, owner }, TODAY),
        )
        expect(under.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('lose none between the outcomes: each action is for one of them, or for none', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const under = ['outcome-1', 'outcome-2', NONE].flatMap((outcome) =>
          filterActions(all, { ...NO_FILTER, outcome }, TODAY),
        )
        expect(under.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('find what is overdue as the list marks it', () => {
    fc.assert(
      fc.property(actions, (all) => {
        expect(filterActions(all, { ...NO_FILTER, date: 'overdue' }, TODAY)).toEqual(
          all.filter((action) => isOverdue(action, TODAY)),
        )
      }),
    )
  })

  it.each([
    ['2026-11-21', false, false],
    ['2026-11-22', true, true],
    ['2026-12-22', true, true],
    ['2026-12-23', false, true],
    ['2027-11-22', false, true],
    ['2027-11-23', false, false],
  ])('count a month and a year from today: %s', (due, inMonth, inYear) => {
    const all = [anAction({ due })]
    const fits = (date: 'month' | 'year') =>
      filterActions(all, { ...NO_FILTER, date }, TODAY).length === 1
    expect([fits('month'), fits('year')]).toEqual([inMonth, inYear])
  })
})
