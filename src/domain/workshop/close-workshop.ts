import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import type { ClosureContent } from '#src/domain/record/closure.ts'
import type { Response } from '#src/domain/record/response.ts'
import type { Reveal } from '#src/domain/record/reveal.ts'
import type { Round } from '#src/domain/record/round.ts'
import { answersOfAgreed } from '#src/domain/round/question-answer.ts'
import { choicesOf } from '#src/domain/round/round-answers.ts'
import { keepOfResponses } from './close.ts'
import { groupHowSure } from './group-sureness.ts'
import { latestReveal } from './phase.ts'
import { listSplit } from './reveal-round.ts'

export interface ClosingWorkshop {
  readonly round: Round
  /** What the round says, without what single people said. */
  readonly frozen: ClosureContent
  /** Of the close before, where the round was opened again: what single people said is gone. */
  readonly last: ClosureContent | undefined
  readonly responses: readonly Response[]
  readonly reveals: readonly Reveal[]
  readonly agreed: readonly AgreedAnswer[]
  readonly withdrawn: number
}

/** Adds to a round what may be kept of the responses, before they are erased. */
export function closeWorkshop(closing: ClosingWorkshop): ClosureContent {
  const { frozen, last, reveals, agreed } = closing
  const questionIds = frozen.questions.map(({ questionId }) => questionId)
  const agreedChoices = choicesOf(answersOfAgreed(agreed))
  const provisional = listSplit(questionIds, latestReveal(reveals), agreedChoices).length > 0
  const content = last === undefined ? keepNew(closing, questionIds) : keepAgain(frozen, last)
  return { ...content, provisional }
}

function keepNew(closing: ClosingWorkshop, questionIds: readonly string[]): ClosureContent {
  const { round, frozen, responses, reveals, withdrawn } = closing
  const reveal = latestReveal(reveals)
  const kept = keepOfResponses({ questionIds, round, responses, reveal, withdrawn })
  return {
    ...frozen,
    questions: frozen.questions.map((question) => ({
      ...question,
      howSure: groupHowSure(responses, question.questionId),
      counts: kept.counts[question.questionId] ?? null,
      looseNotes: [...(kept.looseNotes[question.questionId] ?? [])],
    })),
    turnout: { ...frozen.turnout, handedIn: kept.handedIn },
    individualPlacements: kept.individualPlacements,
    roleSplits: kept.roleSplits,
  }
}

function keepAgain(frozen: ClosureContent, last: ClosureContent): ClosureContent {
  return {
    ...frozen,
    questions: frozen.questions.map((question) => {
      const before = last.questions.find(({ questionId }) => questionId === question.questionId)
      const { counts = null, looseNotes = [], howSure = null } = before ?? {}
      return { ...question, counts, looseNotes, howSure }
    }),
    turnout: { ...frozen.turnout, handedIn: last.turnout.handedIn },
    individualPlacements: last.individualPlacements,
    roleSplits: last.roleSplits,
  }
}
