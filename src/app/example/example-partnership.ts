import { done } from '#src/app/made-up/done.ts'
import { daysBefore } from '#src/app/made-up/story-calendar.ts'
import type { ExamplePlacing } from '#src/questions/example.ts'
import { savePlaced, startPrinciples } from '#src/storage/principles.ts'
import type { Telling } from './tell-example.ts'

/** Places the principles of one partnership, once and a year later again. */
export async function placePrinciples(
  placings: readonly ExamplePlacing[],
  organisationId: string,
  { store, words, today }: Pick<Telling, 'store' | 'words' | 'today'>,
): Promise<void> {
  for (const placing of placings) {
    const started = done(
      await startPrinciples(store, organisationId, {
        partnership: words.partnership,
        date: daysBefore(today, placing.daysAgo),
      }),
    )
    const placed = Object.entries(placing.places).map(
      ([id, place]) => [id, { place, note: words.placingNote(placing, id) }] as const,
    )
    done(await savePlaced(store, started.principlesId, Object.fromEntries(placed)))
  }
}
