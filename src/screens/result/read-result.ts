import { isStage, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import type { EvidenceState } from '#src/domain/round/evidence.ts'
import { readBacked, type EvidenceByQuestion } from '#src/domain/stage/backed.ts'
import { countLooked, type EvidenceLooked } from '#src/domain/stage/evidence-looked.ts'
import { readAnswers, type Reading } from '#src/domain/stage/method.ts'
import type { Placement } from '#src/domain/stage/placement.ts'
import { listSureness, type Sureness } from '#src/domain/stage/sureness.ts'
import type { StageRange } from '#src/domain/stage/range.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** One question as the profile draws it. */
export interface ProfileLine {
  readonly questionId: string
  readonly number: number
  readonly choice: Choice
  readonly evidence: EvidenceState
  /** Null where nobody has looked yet, and for a don't know. */
  readonly show: Stage | null
}

export interface Result {
  readonly reading: Reading
  readonly claimed: Exclude<Placement, { kind: 'incomplete' }>
  /** Null: not placed. */
  readonly say: Stage | null
  /** Null: not placed, or the evidence is not checked for every question. */
  readonly show: Stage | null
  readonly range: StageRange
  readonly backedRange: StageRange | null
  readonly looked: EvidenceLooked
  readonly total: number
  readonly toCheck: readonly string[]
  readonly lines: readonly ProfileLine[]
  /** Where how sure people are and what can be shown do not go together. */
  readonly apart: Readonly<Record<Sureness, readonly string[]>>
}

/** Null while a question is blank. A closed round says what it said when it was closed. */
export function readResult(view: RoundView): Result | null {
  const { questionIds, choices } = view
  const evidence = evidenceStates(view)
  const howSure = howSureOf(view)
  const reading = readAnswers({
    questionIds,
    answers: choices,
    evidenceByQuestion: evidence,
    howSureByQuestion: howSure,
  })
  const { claimed, backed } = reading
  if (claimed.kind === 'incomplete') return null

  const backedPlacement = backed.kind === 'checked' ? backed.placement : null
  const frozen = frozenPlacements(view)
  const show = backedPlacement?.kind === 'placed' ? backedPlacement.stage : null
  const liveBackedRange =
    backedPlacement === null || backedPlacement.kind === 'incomplete' ? null : backedPlacement.range
  return {
    reading,
    claimed,
    say: frozen ? frozen.say : claimed.kind === 'placed' ? claimed.stage : null,
    show: frozen ? frozen.show : show,
    range: frozen?.range ?? claimed.range,
    backedRange: frozen ? frozen.backedRange : liveBackedRange,
    looked: countLooked(questionIds, choices, evidence),
    total: questionIds.length,
    toCheck: backed.kind === 'checked' ? [] : backed.toCheck,
    lines: questionIds.flatMap((questionId, index) =>
      toLine(questionId, index + 1, choices[questionId], evidence),
    ),
    apart: listSureness(questionIds, choices, evidence, howSure),
  }
}

function evidenceStates(view: RoundView): EvidenceByQuestion {
  if (view.round.status !== 'closed') {
    return Object.fromEntries(view.questionIds.map((id) => [id, view.evidence[id]?.state]))
  }
  const frozen = view.closure?.content.questions ?? []
  return Object.fromEntries(frozen.map(({ questionId, evidence }) => [questionId, evidence.state]))
}

// The stage was frozen with the rule of its day; it is never worked out anew.
function frozenPlacements(view: RoundView) {
  if (view.round.status !== 'closed' || view.closure === undefined) return null
  const { claimed, backed } = view.closure.content
  return {
    say: claimed.stage,
    show: backed?.stage ?? null,
    range: claimed.range,
    backedRange: backed?.range ?? null,
  }
}

function howSureOf(view: RoundView) {
  return Object.fromEntries(
    Object.entries(view.answers).map(([id, answer]) => [id, answer?.howSure ?? undefined]),
  )
}

function toLine(
  questionId: string,
  number: number,
  choice: Choice | undefined,
  evidenceByQuestion: EvidenceByQuestion,
): ProfileLine[] {
  if (choice === undefined) return []
  const evidence = evidenceByQuestion[questionId] ?? 'notChecked'
  const backed = readBacked([questionId], { [questionId]: choice }, { [questionId]: evidence })
  const shown = backed.kind === 'checked' ? backed.answers[questionId] : undefined
  return [{ questionId, number, choice, evidence, show: isStage(shown) ? shown : null }]
}
