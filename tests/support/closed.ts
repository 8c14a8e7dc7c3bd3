import type { ClosureContent } from '#src/domain/record/closure.ts'
import { freezeRound } from '#src/domain/round/freeze.ts'
import { answersOfRound } from '#src/domain/round/round-answers.ts'
import { evidenceOfRound } from '#src/domain/round/round-evidence.ts'
import { currentSet } from '#src/questions/sets.ts'
import type { Store } from '#src/storage/handle.ts'
import { closeRound } from '#src/storage/round-life.ts'
import { readRound } from '#src/storage/round-records.ts'

/** Freezes and closes a round that was handed in. */
export async function closeAsItStands(
  store: Store,
  roundId: string,
  set: Pick<typeof currentSet, 'questions'> = currentSet,
  turnout: Partial<ClosureContent['turnout']> = {},
  isRequested = false,
): Promise<void> {
  const records = await readRound(store, roundId)
  if (records === undefined) throw new Error('No such round')
  const { round } = records
  const frozen = freezeRound({
    round,
    questions: set.questions,
    answers: answersOfRound(round, records),
    evidence: evidenceOfRound(round, set.questions, records),
    turnout: { expected: null, handedIn: 1, returning: null, newcomers: null, ...turnout },
  })
  if (!frozen.ok) throw new Error('A question is blank')
  await closeRound(store, roundId, frozen.content, isRequested)
}
