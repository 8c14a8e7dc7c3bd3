import type { Formats } from '#src/i18n/formats.ts'

/** By the month; where a round has that name already, by the day; and then with a number. */
export function offeredName(
  date: string,
  taken: readonly string[],
  formats: Pick<Formats, 'date' | 'monthAndYear' | 'number'>,
  nameFor: (when: string) => string,
): string {
  const isFree = (name: string) => !taken.includes(name)
  const byMonth = nameFor(formats.monthAndYear(date))
  if (isFree(byMonth)) return byMonth
  const byDay = nameFor(formats.date(date))
  if (isFree(byDay)) return byDay
  const numbered = (number: number) => `${byDay} (${formats.number(number)})`
  let number = 2
  while (!isFree(numbered(number))) number += 1
  return numbered(number)
}
