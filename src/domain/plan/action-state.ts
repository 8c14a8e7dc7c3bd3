import type { Action } from '#src/domain/record/action.ts'
import type { ActionDetails } from './new-action.ts'

export type Progress = Action['progress']
export type ProgressState = Progress['state']
export type Standing = Action['standing']
export type StandingState = Standing['state']

export const PROGRESS_STATES: readonly ProgressState[] = [
  'notStarted',
  'underWay',
  'done',
  'dropped',
]
export const STANDING_STATES: readonly StandingState[] = ['proposed', 'accepted', 'approved']

/** There is still something to be done. */
export function isOpen({ progress }: Pick<Action, 'progress'>): boolean {
  return progress.state === 'notStarted' || progress.state === 'underWay'
}

/** The day that it is due is still in time. `today` as YYYY-MM-DD. */
export function isOverdue(action: Pick<Action, 'progress' | 'due'>, today: string): boolean {
  return isOpen(action) && action.due !== null && action.due < today
}

/** Said today. A reason belongs to what was dropped, and comes back if it is dropped again. */
export function withProgress(
  progress: Progress,
  state: ProgressState,
  today: string,
): Pick<ActionDetails, 'progress'> {
  return { progress: { ...progress, state, date: today } }
}

/** Said today. How it can be told stays, for it is written on. */
export function withDifference(
  madeDifference: Action['madeDifference'],
  answer: Action['madeDifference']['answer'],
  today: string,
): Pick<ActionDetails, 'madeDifference'> {
  return { madeDifference: { ...madeDifference, answer, date: today } }
}

/**
 * How far the agreement goes. Whoever accepts is at first the owner; a body that approves is another
 * one, and has to be named, with its day.
 */
export function withStanding(
  { standing, owner }: Pick<Action, 'standing' | 'owner'>,
  state: StandingState,
  today: string,
): Pick<ActionDetails, 'standing'> {
  if (state === standing.state) return { standing }
  if (state === 'proposed') return { standing: { state, body: '', date: null } }
  return { standing: { state, body: state === 'accepted' ? owner : '', date: today } }
}

/** What is still to be said of a standing: an acceptance or an approval nobody gave is none. */
export function missingInStanding({ state, body, date }: Standing): readonly ('body' | 'date')[] {
  if (state === 'proposed') return []
  const missing: ('body' | 'date')[] = []
  if (body.trim() === '') missing.push('body')
  if (date === null) missing.push('date')
  return missing
}

/** A thing that is dropped wants its reason, or nobody learns from it. */
export function isReasonMissing({ progress }: Pick<Action, 'progress'>): boolean {
  return progress.state === 'dropped' && progress.reason.trim() === ''
}

/** A thing that was done wants a word on whether it helped; too soon to say is one. */
export function isDifferenceMissing({
  progress,
  madeDifference,
}: Pick<Action, 'progress' | 'madeDifference'>): boolean {
  return progress.state === 'done' && madeDifference.answer === null
}
