import type { Action } from '#src/domain/record/action.ts'
import { isOpen } from './action-state.ts'

/** A day on which something of an action is to be done. */
export interface PlanDate {
  readonly kind: 'due' | 'review'
  /** YYYY-MM-DD */
  readonly date: string
  readonly action: Action
}

export interface PlanMonth {
  /** YYYY-MM */
  readonly month: string
  readonly dates: readonly PlanDate[]
}

/** Of what is still open, earliest first. What is done or dropped is due no more. */
export function listPlanDates(actions: readonly Action[]): readonly PlanDate[] {
  return actions
    .filter(isOpen)
    .flatMap((action): PlanDate[] => [
      ...(action.due === null ? [] : [{ kind: 'due' as const, date: action.due, action }]),
      ...(action.review === null ? [] : [{ kind: 'review' as const, date: action.review, action }]),
    ])
    .toSorted(compareDates)
}

const MONTHS = 12

/** The month of today and the eleven after it, each there even where nothing is in it. */
export function yearFrom(actions: readonly Action[], today: string): readonly PlanMonth[] {
  const dates = listPlanDates(actions)
  return Array.from({ length: MONTHS }, (_, after) => {
    const month = monthAfter(today, after)
    return { month, dates: dates.filter(({ date }) => date.startsWith(month)) }
  })
}

function monthAfter(date: string, months: number): string {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  return first.toISOString().slice(0, 7)
}

function compareDates(one: PlanDate, other: PlanDate): number {
  const keys = [one, other].map(({ date, kind, action }) => `${date} ${kind} ${action.id}`)
  const [mine = '', theirs = ''] = keys
  return mine === theirs ? 0 : mine < theirs ? -1 : 1
}
