import type { DutyState } from '#src/domain/record/duty-state.ts'

/** From this day the next one is counted; of what is not done yet there is none. */
export function lastDone(state: DutyState['state'] | undefined): string | null {
  if (state === undefined || (state.met !== 'met' && state.met !== 'part')) return null
  return state.date
}
