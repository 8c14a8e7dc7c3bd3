import type { Action } from '#src/domain/record/action.ts'
import { isOpen, isOverdue } from './action-state.ts'

/**
 * What is overdue first, then by the day it is due, then what has no day; done and dropped last, the
 * latest first. Ties go by the words and then by the id, so that the list stands still.
 */
export function inPlanOrder(actions: readonly Action[], today: string): readonly Action[] {
  return actions.toSorted((one, other) => compareActions(one, other, today))
}

export function compareActions(one: Action, other: Action, today: string): number {
  const rank = rankOf(one, today) - rankOf(other, today)
  if (rank !== 0) return rank
  const days = isOpen(one)
    ? compareText(one.due ?? '', other.due ?? '')
    : compareText(other.progress.date ?? '', one.progress.date ?? '')
  if (days !== 0) return days
  return compareText(one.what, other.what) || compareText(one.id, other.id)
}

function rankOf(action: Action, today: string): number {
  if (isOverdue(action, today)) return 0
  if (isOpen(action)) return action.due === null ? 2 : 1
  return action.progress.state === 'done' ? 3 : 4
}

/** By code units, the same on every device. */
function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
