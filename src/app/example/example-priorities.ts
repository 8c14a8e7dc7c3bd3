import { done } from '#src/app/made-up/done.ts'
import { daysBefore } from '#src/app/made-up/story-calendar.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { ExamplePriority } from '#src/questions/example.ts'
import { currentSet } from '#src/questions/sets.ts'
import { addSifting, listSiftings, saveSifting } from '#src/storage/priorities.ts'
import type { Telling } from './tell-example.ts'

/** Puts issues on the long list, says what the tests say of them, and decides about some. */
export async function siftPriorities(
  priorities: readonly ExamplePriority[],
  organisationId: string,
  { store, words, today }: Pick<Telling, 'store' | 'words' | 'today'>,
): Promise<void> {
  for (const priority of priorities) {
    const { question, outcome, tests, gapSize, someoneIsOnIt, decided } = priority
    const { issue, who, reason } = words.priority(priority)
    const outcomeId = outcome === null ? null : idOf(organisationId, outcome)
    const questionMeaning = currentSet.questions.find(({ id }) => id === question)?.meaning ?? null
    done(await addSifting(store, organisationId, { issue, questionMeaning, outcomeId }))
    const added = (await listSiftings(store, organisationId)).find((one) => one.issue === issue)
    done(
      await saveSifting(store, added?.id ?? '', {
        tests,
        gapSize,
        alreadyOnIt: { answer: someoneIsOnIt, who },
        ...(decided !== null && {
          decision: { list: decided.list, reason, date: daysBefore(today, decided.daysAgo) },
        }),
      }),
    )
  }
}
