import type { Nation, Sector } from '#src/domain/record/organisation.ts'
import type { DutyBody, DutyNote, DutyRule, KindOfBody } from './duty-rule.ts'

export interface DutiesFor<Rule> {
  /** In the order given. Those that hang on an unknown number of staff are among them. */
  readonly items: readonly Rule[]
  /** Left out because the body has too few staff. */
  readonly tooFewStaff: readonly Rule[]
  /** Whether a number of staff decides anything for such a body. */
  readonly asksHeadcount: boolean
}

/** The duties of a body on a day. A kind of body that does not exist there and then has none. */
export function dutiesFor<Rule extends DutyRule>(
  rules: readonly Rule[],
  kinds: readonly KindOfBody[],
  body: DutyBody,
  date: string,
): DutiesFor<Rule> {
  const { nation, sector, headcount } = body
  const ofBody = existsIn(kinds, body, date)
    ? rules.filter((rule) => rule.nation === nation && isFor(rule, sector, date))
    : []
  const hasTooFew = ({ staffFrom }: Rule) =>
    staffFrom !== undefined && headcount !== null && headcount < staffFrom
  return {
    items: ofBody.filter((rule) => !hasTooFew(rule)),
    tooFewStaff: ofBody.filter(hasTooFew),
    asksHeadcount: ofBody.some(({ staffFrom }) => staffFrom !== undefined),
  }
}

/** What such a body should know about the law on a day. */
export function notesFor<Note extends DutyNote>(
  notes: readonly Note[],
  { nation, sector }: Pick<DutyBody, 'nation' | 'sector'>,
  date: string,
): readonly Note[] {
  return notes.filter((note) => note.nations.includes(nation) && isFor(note, sector, date))
}

/** Offices come and go: whether there are such bodies in the nation in that month. */
export function existsIn(
  kinds: readonly KindOfBody[],
  { nation, sector }: { readonly nation: Nation; readonly sector: Sector },
  date: string,
): boolean {
  const month = date.slice(0, 7)
  return kinds.some(
    ({ id, nations, from = month, until = month }) =>
      id === sector && nations.includes(nation) && from <= month && month <= until,
  )
}

function isFor(
  { bodies, from, until }: Pick<DutyRule, 'bodies' | 'from' | 'until'>,
  sector: Sector,
  date: string,
): boolean {
  return bodies.includes(sector) && (from ?? date) <= date && date <= (until ?? date)
}
