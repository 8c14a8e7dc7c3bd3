import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen, isOverdue } from '#src/domain/plan/action-state.ts'
import { compareActions, inPlanOrder } from '#src/domain/plan/plan-order.ts'
import { anAction, progressOf } from '#tests/support/actions.ts'
import { actions, TODAY } from './arbitrary-actions.ts'

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id)

describe('the order of the plan', () => {
  it('is overdue, then by day, then without one, then done, then dropped', () => {
    const all = [
      anAction({ id: 'dropped', progress: progressOf('dropped') }),
      anAction({ id: 'done', due: '2020-01-01', progress: progressOf('done') }),
      anAction({ id: 'no-day' }),
      anAction({ id: 'later', due: '2027-01-01' }),
      anAction({ id: 'today', due: TODAY }),
      anAction({ id: 'overdue', due: '2026-11-21' }),
      anAction({ id: 'long-overdue', due: '2026-01-01', progress: progressOf('underWay') }),
    ]
    expect(idsOf(inPlanOrder(all, TODAY))).toEqual([
      'long-overdue',
      'overdue',
      'today',
      'later',
      'no-day',
      'done',
      'dropped',
    ])
  })

  it('is the same however the actions come, and loses none', () => {
    fc.assert(
      fc.property(actions, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .map((action) => ({ action, key: keys.next().value }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ action }) => action)
        expect(idsOf(inPlanOrder(shuffled, TODAY))).toEqual(idsOf(inPlanOrder(all, TODAY)))
        expect(idsOf(inPlanOrder(all, TODAY)).toSorted()).toEqual(idsOf(all).toSorted())
      }),
    )
  })

  it('tells any two apart, the same from both sides, and in a row', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const ordered = inPlanOrder(all, TODAY)
        for (const [place, one] of ordered.entries()) {
          for (const other of ordered.slice(place + 1)) {
            expect(compareActions(one, other, TODAY)).toBeLessThan(0)
            expect(compareActions(other, one, TODAY)).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('has nothing finished before what is open, and nothing in time before what is overdue', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const ordered = inPlanOrder(all, TODAY)
        const open = ordered.map(isOpen)
        expect(open).toEqual(open.toSorted((one, other) => Number(other) - Number(one)))
        const late = ordered.map((action) => isOverdue(action, TODAY))
        expect(late).toEqual(late.toSorted((one, other) => Number(other) - Number(one)))
      }),
    )
  })
})
