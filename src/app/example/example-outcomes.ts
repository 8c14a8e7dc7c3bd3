import { done } from '#src/app/made-up/done.ts'
import { daysBefore } from '#src/app/made-up/story-calendar.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { ExampleOutcome } from '#src/questions/example.ts'
import { outcomeMenu } from '#src/questions/outcomes.ts'
import { currentSet } from '#src/questions/sets.ts'
import { addReading, chooseOutcome, saveOutcome } from '#src/storage/outcomes.ts'
import type { Telling } from './tell-example.ts'

/** Chooses from the menu, says how each is measured, and writes down the figures up to today. */
export async function chooseOutcomes(
  outcomes: readonly ExampleOutcome[],
  organisationId: string,
  { store, words, today }: Pick<Telling, 'store' | 'words' | 'today'>,
): Promise<void> {
  for (const outcome of outcomes) {
    const { id: menuId, start, target, lowerIsBetter, readings } = outcome
    const { measure, unit, people, plan, note } = words.outcome(outcome)
    const id = idOf(organisationId, menuId)
    done(await chooseOutcome(store, organisationId, menuId, meaningsOf(menuId)))
    done(
      await saveOutcome(store, id, {
        measure: { what: measure, unit, lowerIsBetter },
        startingFigure: { value: start.value, date: daysBefore(today, start.daysAgo) },
        target: {
          value: target?.value ?? null,
          date: target === null ? null : daysBefore(today, -target.inDays),
        },
        people,
        plan,
      }),
    )
    for (const { id: readingId, daysAgo, value } of readings) {
      const reading = { date: daysBefore(today, daysAgo), value, note: note(readingId) }
      done(await addReading(store, id, reading))
    }
  }
}

function meaningsOf(menuId: string): readonly string[] {
  const questions = outcomeMenu.find(({ id }) => id === menuId)?.questions ?? []
  return currentSet.questions.filter(({ id }) => questions.includes(id)).map((one) => one.meaning)
}
