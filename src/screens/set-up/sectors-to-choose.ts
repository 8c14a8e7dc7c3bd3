import type { Nation, Sector } from '#src/domain/record/organisation.ts'
import { isRoundDate } from '#src/domain/round/set-up-form.ts'
import { sectors, sectorsIn } from '#src/questions/sectors.ts'

/** While a date is half written, the sectors of any date: a choice must not be lost on the way. */
export function sectorsToChoose(nation: Nation, date: string): readonly Sector[] {
  if (isRoundDate(date)) return sectorsIn(nation, date)
  return sectors.filter(({ nations }) => nations.includes(nation)).map(({ id }) => id)
}
