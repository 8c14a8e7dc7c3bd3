import { done } from '#src/app/made-up/done.ts'
import { daysBefore } from '#src/app/made-up/story-calendar.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { ExampleAction } from '#src/questions/example.ts'
import { currentSet } from '#src/questions/sets.ts'
import { addAction } from '#src/storage/actions.ts'
import type { Telling } from './tell-example.ts'

interface PlanOf {
  readonly organisationId: string
  readonly roundId: string
  /** The day on which they were written down. */
  readonly date: string
}

const REMIND_DAYS_BEFORE = 7

/** Writes down the actions of one round, and what became of them up to today. */
export async function planActions(
  actions: readonly ExampleAction[],
  { organisationId, roundId, date }: PlanOf,
  { store, words, today }: Pick<Telling, 'store' | 'words' | 'today'>,
): Promise<void> {
  for (const action of actions) {
    const { standing, state, madeDifference, saidDaysAgo } = action
    const { what, owner, body, reason, how } = words.action(action)
    const isProposed = standing === 'proposed'
    const saidOn = saidDaysAgo === null ? date : daysBefore(today, saidDaysAgo)
    done(
      await addAction(store, organisationId, {
        what,
        owner,
        roundId,
        questionMeaning: meaningOf(action.question),
        outcomeId: action.outcome === null ? null : idOf(organisationId, action.outcome),
        due: dayIn(action.dueInDays),
        review: dayIn(action.reviewInDays),
        remindDaysBefore: [REMIND_DAYS_BEFORE],
        standing: {
          state: standing,
          body: standing === 'accepted' ? owner : body,
          date: isProposed ? null : date,
        },
        progress: {
          state,
          reason,
          date: saidOn,
        },
        madeDifference: {
          answer: madeDifference,
          how,
          date: madeDifference === null ? null : saidOn,
        },
      }),
    )
  }

  function dayIn(days: number | null): string | null {
    return days === null ? null : daysBefore(today, -days)
  }
}

function meaningOf(questionId: string): string | null {
  return currentSet.questions.find(({ id }) => id === questionId)?.meaning ?? null
}
