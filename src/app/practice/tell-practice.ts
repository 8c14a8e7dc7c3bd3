import { done } from '#src/app/made-up/done.ts'
import type { Story } from '#src/app/made-up/seed.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Response } from '#src/domain/record/response.ts'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import { newId } from '#src/platform/ids.ts'
import type { Practice } from '#src/questions/practice.ts'
import { currentSet } from '#src/questions/sets.ts'
import { receive } from '#src/storage/gathering.ts'
import { createRound } from '#src/storage/rounds.ts'
import type { PracticeWords } from './practice-words.ts'

interface Telling extends Story {
  readonly words: PracticeWords
}

/** Sets up one round for today, and lets the made-up people hand in. */
export async function tellPractice(practice: Practice, telling: Telling): Promise<void> {
  const { roundId } = done(await setUp(practice, telling))
  for (const answers of answersByPerson(practice, telling.words)) {
    const response: FieldsOf<Response> = { roundId, role: null, answers }
    done(await receive(telling.store, roundId, newId(), response))
  }
}

function setUp(
  { organisation, expected }: Practice,
  { store, words, today }: Telling,
): ReturnType<typeof createRound> {
  const { major, minor } = currentSet.version
  return createRound(store, {
    organisation: { ...organisation, name: words.organisation, communitiesPhrase: '' },
    unit: null,
    round: {
      name: words.round,
      date: today,
      mode: 'eachFirst',
      expected,
      questionsVersion: { setId: currentSet.id, major, minor },
      methodVersion: METHOD_VERSION,
    },
  })
}

function answersByPerson({ choices, notes }: Practice, words: PracticeWords) {
  const people = Math.max(...Object.values(choices).map((all) => all.length))
  return Array.from({ length: people }, (_, place) =>
    Object.fromEntries(
      Object.entries(choices).flatMap(([questionId, all]) => {
        const choice = all[place]
        if (choice === undefined) return []
        const hasNote = notes[questionId]?.includes(place + 1) === true
        const note = hasNote ? words.note(questionId, place + 1) : ''
        return [[questionId, { choice, howSure: null, note }] as const]
      }),
    ),
  )
}
