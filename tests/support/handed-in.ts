import type { Choice } from '#src/domain/answer/answer.ts'
import type { EvidenceKind } from '#src/domain/round/evidence.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { currentSet } from '#src/questions/sets.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { addEvidence, saveEvidenceCheck } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { handIn } from '#src/storage/round-life.ts'
import type { SetUp } from '#src/storage/rounds.ts'
import { aSetUp, createdRound } from '#tests/storage/test-store.ts'
import { anItem } from '#tests/support/records.ts'

interface HandedIn {
  readonly choices: readonly Choice[]
  /** By number of the question: the kind that is listed, or none for looked and found none. */
  readonly evidence?: Readonly<Record<number, EvidenceKind | 'none'>>
  readonly round?: Partial<SetUp['round']>
  readonly set?: QuestionSet
  /** Of one that is there already; else of a new one. */
  readonly organisationId?: string
}

/** A round of the set with these answers, in the order of the questions, handed in. */
export async function aHandedInRound(
  store: Store,
  { choices, evidence = {}, round = {}, set = currentSet, organisationId }: HandedIn,
) {
  const questionsVersion = { setId: set.id, ...set.version }
  const setUp = aSetUp({ questionsVersion, ...round })
  const organisation = {
    ...setUp.organisation,
    ...(organisationId === undefined ? {} : { id: organisationId }),
  }
  const created = await createdRound(store, { ...setUp, organisation })
  const { roundId } = created
  for (const [index, choice] of choices.entries()) {
    const id = set.questions[index]?.id ?? ''
    await (round.mode === 'together'
      ? saveAgreedAnswer(store, roundId, id, {
          choice,
          reason: `Reason ${index + 1}`,
          dissent: '',
          wouldChange: '',
        })
      : saveDraftAnswer(store, roundId, id, { choice, howSure: null, note: '' }))
  }
  for (const [number, kind] of Object.entries(evidence)) {
    const question = set.questions[Number(number) - 1]
    if (question === undefined) throw new Error(`No question ${number}`)
    await (kind === 'none'
      ? saveEvidenceCheck(store, roundId, question.id, true)
      : addEvidence(store, roundId, question.meaning, anItem({ kind })))
  }
  const questionIds = set.questions.map(({ id }) => id)
  await handIn(store, roundId, questionIds)
  return created
}
