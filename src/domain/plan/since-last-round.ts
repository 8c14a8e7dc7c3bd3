import type { Action } from '#src/domain/record/action.ts'
import type { Round } from '#src/domain/record/round.ts'
import { addDays } from '#src/domain/workshop/retention.ts'
import { isDifferenceMissing, isReasonMissing } from './action-state.ts'

/**
 * What a new round asks about first: the actions of which nothing was said since it was made, what
 * was dropped without a reason, and what was done without a word on whether it made a difference.
 * Too soon to say is such a word for one round only: the next one asks again.
 * Made in a round of one unit, an action waits for that unit's next round; made in none, for the
 * next round of all.
 */
export function actionsToAskAbout(
  actions: readonly Action[],
  rounds: readonly Round[],
): readonly Action[] {
  return actions.filter((action) => {
    const newest = newestRoundFor(action, rounds)
    return newest !== undefined && newest.id !== action.roundId && isToSay(action, newest)
  })
}

function newestRoundFor(action: Action, rounds: readonly Round[]): Round | undefined {
  const own = rounds.find(({ id }) => id === action.roundId)
  const series = own === undefined ? rounds : rounds.filter(({ unitId }) => unitId === own.unitId)
  return series.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))[0]
}

function isToSay(action: Action, newest: Round): boolean {
  const { state, date } = action.progress
  switch (state) {
    case 'done':
      return isDifferenceMissing(action) || isTooSoonNoMore(action, newest)
    case 'dropped':
      return isReasonMissing(action)
    default:
      return date === null || isSaidBefore(action, 'progress', date, newest)
  }
}

function isTooSoonNoMore(action: Action, newest: Round): boolean {
  const { answer, date } = action.madeDifference
  return answer === 'tooSoon' && isSaidBefore(action, 'madeDifference', date, newest)
}

/**
 * On the very day that the round was made, a date does not tell which came first: the counts of the
 * two writes do. So they do a day to either side, for what a person says has the day here, and the
 * moment of the round is in UTC; and where no day was kept.
 */
function isSaidBefore(
  { counters }: Action,
  field: 'progress' | 'madeDifference',
  date: string | null,
  { createdAt, counters: ofRound }: Round,
): boolean {
  if (date !== null && date < addDays(createdAt, -1)) return true
  if (date !== null && date > addDays(createdAt, 1)) return false
  const [said, made] = [counters[field], ofRound['createdAt']]
  if (said === undefined || made === undefined) return date === null || date < addDays(createdAt, 0)
  return said < made
}
