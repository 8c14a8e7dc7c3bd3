import type { Action } from '#src/domain/record/action.ts'
import { isOverdue, type ProgressState, type StandingState } from './action-state.ts'

/** What stands for "all" and for "none" can be no owner's name, as names are trimmed. */
export const ALL = ''
export const NONE = ' '

export type DateFilter = '' | 'overdue' | 'month' | 'year' | 'none'
export type StateFilter = '' | ProgressState | StandingState

export interface PlanFilter {
  readonly owner: string
  readonly question: string
  /** The id of one. */
  readonly outcome: string
  readonly state: StateFilter
  readonly date: DateFilter
}

export const NO_FILTER: PlanFilter = {
  owner: ALL,
  question: ALL,
  outcome: ALL,
  state: '',
  date: '',
}

export const STATE_FILTERS: readonly Exclude<StateFilter, ''>[] = [
  'notStarted',
  'underWay',
  'done',
  'dropped',
  'proposed',
  'accepted',
  'approved',
]
export const DATE_FILTERS: readonly Exclude<DateFilter, ''>[] = ['overdue', 'month', 'year', 'none']

export function isFiltered(filter: PlanFilter): boolean {
  return Object.values(filter).some((value) => value !== ALL)
}

/** In the order given. */
export function filterActions(
  actions: readonly Action[],
  filter: PlanFilter,
  today: string,
): readonly Action[] {
  return actions.filter(
    (action) =>
      isOfOwner(action, filter.owner) &&
      isOfQuestion(action, filter.question) &&
      isForOutcome(action, filter.outcome) &&
      isInState(action, filter.state) &&
      isDue(action, filter.date, today),
  )
}

/** Each once, however it is spaced. */
export function ownersOf(owned: readonly { readonly owner: string }[]): readonly string[] {
  const owners = owned.map(({ owner }) => owner.trim()).filter((owner) => owner !== '')
  return [...new Set(owners)].sort((one, other) => one.localeCompare(other))
}

function isOfOwner(action: Action, owner: string): boolean {
  return owner === ALL || action.owner.trim() === (owner === NONE ? '' : owner)
}

function isOfQuestion({ questionMeaning }: Action, question: string): boolean {
  return question === ALL || questionMeaning === (question === NONE ? null : question)
}

function isForOutcome({ outcomeId }: Action, outcome: string): boolean {
  return outcome === ALL || outcomeId === (outcome === NONE ? null : outcome)
}

function isInState({ progress, standing }: Action, state: StateFilter): boolean {
  return state === '' || progress.state === state || standing.state === state
}

/** A month and a year of days from today; what is overdue is not in them. */
function isDue(action: Action, date: DateFilter, today: string): boolean {
  switch (date) {
    case '':
      return true
    case 'overdue':
      return isOverdue(action, today)
    case 'none':
      return action.due === null
    case 'month':
      return isWithin(action.due, today, 31)
    case 'year':
      return isWithin(action.due, today, 366)
  }
}

function isWithin(due: string | null, today: string, days: number): boolean {
  return due !== null && due >= today && due < daysAfter(today, days)
}

function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
