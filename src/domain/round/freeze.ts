import type { ClosureContent, FrozenPlacement, FrozenQuestion } from '#src/domain/record/closure.ts'
import type { Round } from '#src/domain/record/round.ts'
import { readBacked } from '#src/domain/stage/backed.ts'
import { placeAnswers, type Placement } from '#src/domain/stage/placement.ts'
import type { Choice } from '#src/domain/answer/answer.ts'
import type { AnswerByQuestion, QuestionAnswer } from './question-answer.ts'
import { choicesOf } from './round-answers.ts'
import type { QuestionMeaning } from './question-meaning.ts'
import type { QuestionEvidence } from './round-evidence.ts'

export interface ToFreeze {
  readonly round: Round
  readonly questions: readonly QuestionMeaning[]
  readonly answers: AnswerByQuestion
  readonly evidence: Readonly<Record<string, QuestionEvidence | undefined>>
  readonly turnout: ClosureContent['turnout']
}

export type Freeze =
  | { readonly ok: true; readonly content: ClosureContent }
  | { readonly ok: false; readonly kind: 'blank'; readonly questionIds: readonly string[] }

/** All that a round says when it is closed, so that nothing later can change what it said. */
export function freezeRound({ round, questions, answers, evidence, turnout }: ToFreeze): Freeze {
  const questionIds = questions.map(({ id }) => id)
  const choices = choicesOf(answers)
  const claimed = placeAnswers(questionIds, choices)
  if (claimed.kind === 'incomplete') {
    return { ok: false, kind: 'blank', questionIds: claimed.missing }
  }

  const states = Object.fromEntries(questionIds.map((id) => [id, evidence[id]?.state]))
  const backed = readBacked(questionIds, choices, states)
  const isChecked = backed.kind === 'checked' && backed.placement.kind !== 'incomplete'
  const content: ClosureContent = {
    mode: round.mode,
    roundDate: round.date,
    questionsVersion: round.questionsVersion,
    methodVersion: round.methodVersion,
    questions: questions.flatMap((question) =>
      freezeQuestion(question, answers[question.id], evidence[question.id]),
    ),
    claimed: freezePlacement(claimed),
    backed: isChecked ? freezePlacement(backed.placement) : null,
    evidenceChecked: backed.kind === 'partlyChecked' ? backed.checked : questions.length,
    // Only a spread of responses can be split; one person and one agreed answer cannot.
    provisional: false,
    turnout,
    individualPlacements: null,
    roleSplits: [],
  }
  return { ok: true, content }
}

function freezeQuestion(
  { id, meaning }: QuestionMeaning,
  answer: QuestionAnswer | undefined,
  evidence: QuestionEvidence | undefined,
): FrozenQuestion[] {
  const choice: Choice | null | undefined = answer?.choice
  if (answer === undefined || choice === null || choice === undefined) return []
  const items = evidence?.items ?? []
  return [
    {
      questionId: id,
      meaning,
      ...answer,
      choice,
      evidence: {
        state: evidence?.state ?? 'notChecked',
        items: items.map((one) => ({
          evidenceId: one.evidence.id,
          fresh: one.freshness === 'fresh',
          ...one.evidence.item,
        })),
      },
      counts: null,
      looseNotes: [],
    },
  ]
}

function freezePlacement(placement: Exclude<Placement, { kind: 'incomplete' }>): FrozenPlacement {
  return {
    stage: placement.kind === 'placed' ? placement.stage : null,
    range: placement.range,
    dontKnow: placement.dontKnow,
  }
}
