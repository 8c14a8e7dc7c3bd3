import type { Choice } from '#src/domain/answer/answer.ts'
import type { RoundReading } from '#src/domain/progress/series.ts'
import type { ClosureContent, FrozenQuestion } from '#src/domain/record/closure.ts'
import { readBacked } from '#src/domain/stage/backed.ts'
import { countLooked, type EvidenceLooked } from '#src/domain/stage/evidence-looked.ts'
import type { ClosedRound } from '#src/storage/closures.ts'

/** One round as it was when it was last closed. */
export interface ProgressRound extends RoundReading {
  readonly name: string
  /** What the evidence of each question can show; notChecked where nobody has looked. */
  readonly shownByQuestion: Readonly<Record<string, Choice | 'notChecked'>>
  readonly looked: EvidenceLooked
  readonly timesReopened: number
  /** The room was split on a question, and nothing was agreed on it. */
  readonly isProvisional: boolean
  /** Null where nobody answered alone first. */
  readonly turnout: ClosureContent['turnout'] | null
  /** Opened again, and not closed since. */
  readonly isOpen: boolean
}

export function toProgressRound({ round, closure }: ClosedRound): ProgressRound {
  const { content } = closure
  return {
    id: round.id,
    name: round.name,
    date: content.roundDate,
    unitId: round.unitId,
    mode: content.mode,
    questionsVersion: content.questionsVersion,
    methodVersion: content.methodVersion,
    claimed: content.claimed.stage,
    backed: content.backed === null ? 'notChecked' : content.backed.stage,
    questions: content.questions.map(({ questionId, meaning }) => ({ id: questionId, meaning })),
    answers: Object.fromEntries(
      content.questions.map(({ questionId, choice }) => [questionId, choice]),
    ),
    shownByQuestion: Object.fromEntries(
      content.questions.map((question) => [question.questionId, shownOf(question)]),
    ),
    looked: lookedOf(content.questions),
    timesReopened: round.reopenings.length,
    isProvisional: content.provisional,
    turnout: content.mode === 'eachFirst' ? content.turnout : null,
    isOpen: round.status !== 'closed',
  }
}

function lookedOf(questions: readonly FrozenQuestion[]): EvidenceLooked {
  return countLooked(
    questions.map(({ questionId }) => questionId),
    Object.fromEntries(questions.map(({ questionId, choice }) => [questionId, choice])),
    Object.fromEntries(questions.map(({ questionId, evidence }) => [questionId, evidence.state])),
  )
}

/** The method reads whole rounds; a round of one question tells what that question can show. */
function shownOf({ questionId, choice, evidence }: FrozenQuestion): Choice | 'notChecked' {
  const backed = readBacked(
    [questionId],
    { [questionId]: choice },
    { [questionId]: evidence.state },
  )
  if (backed.kind === 'partlyChecked') return 'notChecked'
  return backed.answers[questionId] ?? 'notChecked'
}
