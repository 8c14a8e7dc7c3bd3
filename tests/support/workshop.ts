import type { Choice } from '#src/domain/answer/answer.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { currentSet } from '#src/questions/sets.ts'
import { addPaperResponse } from '#src/storage/gathering.ts'
import type { Store } from '#src/storage/handle.ts'
import { revealRound } from '#src/storage/reveals.ts'
import type { SetUp } from '#src/storage/rounds.ts'
import { aStoredRound } from '#tests/storage/test-store.ts'

interface WorkshopWanted {
  /** For each question in order what each person chose; the last list stands for all that follow. */
  readonly said: readonly (readonly Choice[])[]
  readonly revealed?: boolean
  readonly round?: Partial<SetUp['round']>
  readonly set?: QuestionSet
}

/** A round in which each answered first. */
export async function aWorkshop(
  store: Store,
  { said, revealed = true, round = {}, set = currentSet }: WorkshopWanted,
): Promise<{ readonly roundId: string; readonly organisationId: string }> {
  const questionsVersion = { setId: set.id, ...set.version }
  const created = await aStoredRound(store, { mode: 'eachFirst', questionsVersion, ...round })
  await gather(store, created.roundId, said, set)
  const questionIds = set.questions.map(({ id }) => id)
  if (revealed) await revealRound(store, created.roundId, questionIds)
  return created
}

/** So many people more. Each has a note of their own, to be looked for where it must not be. */
export async function gather(
  store: Store,
  roundId: string,
  said: readonly (readonly Choice[])[],
  set: QuestionSet = currentSet,
): Promise<void> {
  for (const person of said[0]?.keys() ?? []) {
    const answers = set.questions.map(({ id }, place) => {
      const choice = (said[place] ?? said.at(-1))?.[person]
      if (choice === undefined) throw new Error(`Nothing said on ${id}`)
      return [id, { ...BLANK_ANSWER, choice, note: `note-${person}-${place}` }] as const
    })
    const questionIds = set.questions.map(({ id }) => id)
    const handed = await addPaperResponse(store, roundId, questionIds, Object.fromEntries(answers))
    if (!handed.ok) throw new Error(handed.kind)
  }
}

/** Of seven people: two camps, a bit of everything, nearly one mind, one mind but one. */
export const SPLIT: readonly Choice[] = [1, 1, 1, 5, 5, 5, 5]
export const MIXED: readonly Choice[] = [1, 2, 3, 4, 5, 2, 3]
export const CLOSE: readonly Choice[] = [3, 3, 3, 3, 4, 4, 2]
export const ALMOST: readonly Choice[] = [4, 4, 4, 4, 4, 4, 2]
