import type { Formats } from '#src/i18n/formats.ts'

/**
 * A short name for each round by its id: month and year, which fits under a chart and into a
 * sentence; the full date where a month has several; numbered where a day has.
 */
export function roundLabels(
  rounds: readonly { readonly id: string; readonly date: string }[],
  { date, monthAndYear, number }: Pick<Formats, 'date' | 'monthAndYear' | 'number'>,
): ReadonlyMap<string, string> {
  return new Map(rounds.map((round) => [round.id, labelOf(round)]))

  function labelOf(round: { readonly id: string; readonly date: string }): string {
    const sameMonth = rounds.filter(
      (other) => monthAndYear(other.date) === monthAndYear(round.date),
    )
    if (sameMonth.length === 1) return monthAndYear(round.date)
    const sameDay = sameMonth.filter((other) => other.date === round.date)
    if (sameDay.length === 1) return date(round.date)
    return `${date(round.date)} (${number(sameDay.findIndex(({ id }) => id === round.id) + 1)})`
  }
}
