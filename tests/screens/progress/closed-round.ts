import type { Choice } from '#src/domain/answer/answer.ts'
import { freezeRound } from '#src/domain/round/freeze.ts'
import { answersOfRound } from '#src/domain/round/round-answers.ts'
import { evidenceOfRound } from '#src/domain/round/round-evidence.ts'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { currentSet } from '#src/questions/sets.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { saveEvidenceCheck } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { closeRound, handIn } from '#src/storage/round-life.ts'
import { readRound } from '#src/storage/round-records.ts'
import type { NewRound } from '#src/storage/rounds.ts'
import { createdRound } from '#tests/storage/test-store.ts'
import { ORGANISATION, ORGANISATION_ID } from '#tests/support/records.ts'

interface ClosedRoundWanted {
  readonly choices: readonly Choice[]
  /** Somebody looked for evidence of every question and found none. */
  readonly looked?: boolean
  readonly unit?: { readonly id: string; readonly name: string }
  readonly round?: Partial<NewRound>
  readonly set?: QuestionSet
}

/** A closed round of the one organisation of these tests; returns its id. */
export async function aClosedRound(
  store: Store,
  { choices, looked = true, unit, round = {}, set = currentSet }: ClosedRoundWanted,
): Promise<string> {
  const mode = round.mode ?? 'together'
  const { roundId } = await createdRound(store, {
    organisation: { ...ORGANISATION, id: ORGANISATION_ID },
    unit: unit === undefined ? null : { ...unit, kind: 'unit' },
    round: {
      name: 'Round',
      date: '2025-11-01',
      questionsVersion: { setId: set.id, ...set.version },
      methodVersion: METHOD_VERSION,
      ...round,
      mode,
    },
  })
  for (const [index, { id }] of set.questions.entries()) {
    const choice = choices[index] ?? 'dontKnow'
    await (mode === 'together'
      ? saveAgreedAnswer(store, roundId, id, { choice, reason: '', dissent: '', wouldChange: '' })
      : saveDraftAnswer(store, roundId, id, { choice, howSure: null, note: '' }))
    if (looked) await saveEvidenceCheck(store, roundId, id, true)
  }
  await handIn(
    store,
    roundId,
    set.questions.map(({ id }) => id),
  )
  await close(store, roundId, set)
  return roundId
}

async function close(store: Store, roundId: string, set: QuestionSet): Promise<void> {
  const records = await readRound(store, roundId)
  if (records === undefined) throw new Error('No such round')
  const frozen = freezeRound({
    round: records.round,
    questions: set.questions,
    answers: answersOfRound(records.round, records),
    evidence: evidenceOfRound(records.round, set.questions, records),
    turnout: { expected: null, handedIn: 1, returning: null, newcomers: null },
  })
  if (!frozen.ok) throw new Error('Not frozen')
  const closed = await closeRound(store, roundId, frozen.content)
  if (!closed.ok) throw new Error('Not closed')
}
