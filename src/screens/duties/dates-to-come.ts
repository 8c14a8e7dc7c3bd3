import { nextDate } from '#src/domain/duty/next-date.ts'
import { lastDone } from './last-done.ts'
import { stateOf } from './state-of.ts'
import type { DutiesView, ShownDuty } from './use-duties.ts'

export interface DateToCome {
  readonly item: ShownDuty
  readonly everyYears: 1 | 2 | 4 | 5
  /** Null: nobody can know it yet. */
  readonly date: string | null
}

/** The nearest first, those without a day last. What was marked as not for the body is left out. */
export function datesToCome(view: DutiesView): readonly DateToCome[] {
  return view.items
    .flatMap((item): readonly DateToCome[] => {
      const state = stateOf(view, item.id)?.state
      if (item.due === undefined || state?.met === 'doesNotApply') return []
      const date = nextDate(item.due, lastDone(state), view.today)
      return [{ item, everyYears: item.due.everyYears, date }]
    })
    .toSorted((one, other) => (one.date ?? LATEST).localeCompare(other.date ?? LATEST))
}

const LATEST = '9999-12-31'
