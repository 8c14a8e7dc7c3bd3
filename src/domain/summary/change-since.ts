import { changeBetween, type AnsweredQuestions } from '#src/domain/progress/change.ts'
import { listMarks } from '#src/domain/progress/line-breaks.ts'
import { stageChange } from '#src/domain/progress/stage-change.ts'
import type { Closure, ClosureContent } from '#src/domain/record/closure.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { SummaryChange } from './summary.ts'

export interface ComparedRound {
  readonly round: Pick<Round, 'id' | 'unitId'>
  readonly closure: Pick<Closure, 'content'>
}

/** Stages and the group's answers only: never the counts of two groups, which could tell who came. */
export function changeSince(
  { round, closure: { content: before } }: ComparedRound,
  after: ClosureContent,
  unitId: string | null,
): SummaryChange {
  return {
    since: before.roundDate,
    claimed: stageChange(
      { ...before, unitId: round.unitId, claimed: before.claimed.stage },
      { ...after, unitId, claimed: after.claimed.stage },
    ),
    marks: listMarks(before, after),
    questions: changeBetween(answeredIn(before), answeredIn(after)).questions,
    earlier: { claimed: before.claimed.stage, backed: before.backed?.stage ?? null },
  }
}

function answeredIn({ questions }: ClosureContent): AnsweredQuestions {
  return {
    questions: questions.map(({ questionId, meaning }) => ({ id: questionId, meaning })),
    answers: Object.fromEntries(questions.map((one) => [one.questionId, one.choice])),
  }
}

/** The rounds that a round can be set beside: closed, of the same part, and of an earlier day; latest first. */
export function listEarlier<One extends ComparedRound>(
  rounds: readonly One[],
  round: Pick<Round, 'id' | 'unitId'>,
  roundDate: string,
): readonly One[] {
  return rounds
    .filter(
      (one) =>
        one.round.id !== round.id &&
        one.round.unitId === round.unitId &&
        one.closure.content.roundDate < roundDate,
    )
    .toSorted((one, other) =>
      one.closure.content.roundDate < other.closure.content.roundDate ? 1 : -1,
    )
}
