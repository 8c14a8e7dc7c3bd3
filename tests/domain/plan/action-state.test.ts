import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isOpen,
  isOverdue,
  isReasonMissing,
  missingInStanding,
  STANDING_STATES,
  withProgress,
  withStanding,
} from '#src/domain/plan/action-state.ts'
import { anAction, progressOf } from '#tests/support/actions.ts'
import { actions, TODAY } from './arbitrary-actions.ts'

describe('an overdue action', () => {
  it('is open and past its day', () => {
    fc.assert(
      fc.property(actions, (all) => {
        for (const action of all.filter((one) => isOverdue(one, TODAY))) {
          expect(isOpen(action)).toBe(true)
          expect(action.due !== null && action.due < TODAY).toBe(true)
        }
      }),
    )
  })

  it('is not so on its day', () => {
    expect(isOverdue(anAction({ due: TODAY }), TODAY)).toBe(false)
    expect(isOverdue(anAction({ due: '2026-11-21' }), TODAY)).toBe(true)
    const done = anAction({ due: '2026-11-21', progress: progressOf('done') })
    expect(isOverdue(done, TODAY)).toBe(false)
  })
})

describe('how an action goes on', () => {
  it('keeps the day on which it was said, and the reason for another time', () => {
    const before = { state: 'dropped', reason: 'No money', date: '2026-01-01' } as const
    expect(withProgress(before, 'underWay', TODAY)).toEqual({
      progress: { state: 'underWay', reason: 'No money', date: TODAY },
    })
  })

  it('wants a reason where it is dropped, and nowhere else', () => {
    expect(isReasonMissing(anAction({ progress: progressOf('dropped') }))).toBe(true)
    expect(isReasonMissing(anAction({ progress: progressOf('done') }))).toBe(false)
    const said = { ...progressOf('dropped'), reason: 'No money' }
    expect(isReasonMissing(anAction({ progress: said }))).toBe(false)
  })
})

describe('how far the agreement goes', () => {
  it('is accepted by the owner at first, and approved by another', () => {
    const action = anAction({ owner: 'Housing' })
    const { standing } = withStanding(action, 'accepted', TODAY)
    expect(standing).toEqual({ state: 'accepted', body: 'Housing', date: TODAY })
    expect(missingInStanding(standing)).toEqual([])
    const approved = withStanding({ ...action, standing }, 'approved', TODAY).standing
    expect(approved).toEqual({ state: 'approved', body: '', date: TODAY })
    expect(missingInStanding(approved)).toEqual(['body'])
    expect(missingInStanding({ ...approved, date: null })).toEqual(['body', 'date'])
  })

  it('takes nothing of what was said by saying the same again', () => {
    fc.assert(
      fc.property(actions, fc.constantFrom(...STANDING_STATES), (all, state) => {
        for (const action of all) {
          const once = withStanding(action, state, TODAY)
          expect(withStanding({ ...action, ...once }, state, '2027-01-01')).toEqual(once)
          expect(once.standing.state).toBe(state)
        }
      }),
    )
  })

  it('of a proposal names nobody', () => {
    const standing = { state: 'approved', body: 'Cabinet', date: TODAY } as const
    expect(withStanding(anAction({ standing }), 'proposed', TODAY).standing).toEqual({
      state: 'proposed',
      body: '',
      date: null,
    })
  })
})
