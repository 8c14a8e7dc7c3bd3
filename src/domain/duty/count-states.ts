import type { DutyState } from '#src/domain/record/duty-state.ts'

export const DUTY_MARKS = ['met', 'part', 'notYet', 'doesNotApply'] as const
export type DutyMark = (typeof DUTY_MARKS)[number]

/** How many items stand at each; counts and never a share of the whole. */
export type DutyCounts = Readonly<Record<DutyMark | 'notLookedAt', number>>

export function countStates(marks: readonly DutyState['state']['met'][]): DutyCounts {
  const counts = { met: 0, part: 0, notYet: 0, doesNotApply: 0, notLookedAt: 0 }
  for (const mark of marks) counts[mark ?? 'notLookedAt'] += 1
  return counts
}
