import { expect, it } from 'vitest'
import { countStates } from '#src/domain/duty/count-states.ts'

it('counts what was marked, and what nobody has looked at', () => {
  const marks = ['met', 'met', 'part', null, 'notYet', 'doesNotApply', null] as const
  expect(countStates(marks)).toEqual({
    met: 2,
    part: 1,
    notYet: 1,
    doesNotApply: 1,
    notLookedAt: 2,
  })
})
