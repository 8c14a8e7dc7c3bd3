import type { DutyState } from '#src/domain/record/duty-state.ts'
import type { DutyRhythm, DutyRule } from './duty-rule.ts'
import { lastDone } from './last-done.ts'
import { nextDate } from './next-date.ts'

export interface DateToCome<Rule> {
  readonly item: Rule
  readonly everyYears: DutyRhythm['everyYears']
  /** Null: nobody can know it yet. */
  readonly date: string | null
}

/** The nearest first, those without a day last. What was marked as not for the body is left out. */
export function datesToCome<Rule extends DutyRule>(
  items: readonly Rule[],
  states: readonly DutyState[],
  today: string,
): readonly DateToCome<Rule>[] {
  return items
    .flatMap((item): readonly DateToCome<Rule>[] => {
      const state = dutyStateOf(states, item.nation, item.id)?.state
      if (item.due === undefined || state?.met === 'doesNotApply') return []
      const date = nextDate(item.due, lastDone(state), today)
      return [{ item, everyYears: item.due.everyYears, date }]
    })
    .toSorted((one, other) => (one.date ?? LATEST).localeCompare(other.date ?? LATEST))
}

/** What was said of an item in one nation: the same body may have been said to be in several. */
export function dutyStateOf(
  states: readonly DutyState[],
  inNation: DutyRule['nation'],
  itemId: string,
): DutyState | undefined {
  return states.find(({ nation, dutyItem }) => nation === inNation && dutyItem === itemId)
}

const LATEST = '9999-12-31'
