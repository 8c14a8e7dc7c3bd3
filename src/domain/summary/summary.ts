import type { Choice } from '#src/domain/answer/answer.ts'
import type { Outside } from '#src/domain/disclosure/outside.ts'
import type { Turnover } from '#src/domain/disclosure/turnover.ts'
import type { Movement, Figure } from '#src/domain/outcome/readings.ts'
import type { QuestionChange } from '#src/domain/progress/change.ts'
import type { Mark } from '#src/domain/progress/line-breaks.ts'
import type { StageChange } from '#src/domain/progress/stage-change.ts'
import type { Action } from '#src/domain/record/action.ts'
import type { ClosureContent, FrozenPlacement } from '#src/domain/record/closure.ts'
import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { SummaryStatus } from '#src/domain/record/summary-draft.ts'
import type { EvidenceState } from '#src/domain/round/evidence.ts'
import type { EvidenceLooked } from '#src/domain/stage/evidence-looked.ts'
import type { HoldingBack } from '#src/domain/stage/holding-back.ts'
import type { MovingOn } from '#src/domain/stage/moves.ts'

/** Words that can be changed before a summary goes; then it says that they were. */
export interface Worded {
  /** By which they are edited. */
  readonly part: string
  readonly text: string
  readonly edited: boolean
}

/** The words as somebody edited them, or as they stand. */
export type Edit = (part: string, text: string) => Worded

export interface SummaryQuestion {
  readonly id: string
  readonly meaning: string
  /** In the order of the set, from 1. */
  readonly number: number
  readonly choice: Choice
  /** What the evidence carries; null where nobody has looked. */
  readonly backed: Choice | null
  readonly evidence: EvidenceState
  /** How people answered alone, as far as it may leave the room. */
  readonly alone: Outside
}

export interface SummaryReason {
  readonly questionId: string
  readonly meaning: string
  readonly number: number
  readonly words: Worded
}

export interface SummaryEvidence extends Pick<EvidenceItem, 'kind' | 'date' | 'where'> {
  readonly id: string
  readonly words: Worded
  readonly fresh: boolean
  readonly questionIds: readonly string[]
}

export interface SummaryOutcome {
  readonly id: string
  readonly menuId: string | null
  /** Empty where the menu's own name is used. */
  readonly name: string
  readonly measure: string
  readonly unit: string
  readonly start: Figure | null
  readonly now: Figure | null
  readonly target: Figure | null
  readonly movement: Movement
}

export interface SummaryAction extends Pick<Action, 'owner' | 'due' | 'progress' | 'standing'> {
  readonly id: string
  readonly words: Worded
  readonly cost: string
}

export interface SummaryChange {
  readonly since: string
  readonly claimed: StageChange
  readonly marks: readonly Mark[]
  readonly questions: readonly QuestionChange[]
  /** The stages of then, for the picture. */
  readonly earlier: {
    readonly claimed: FrozenPlacement['stage']
    readonly backed: FrozenPlacement['stage']
  }
}

/**
 * All that goes out, and nothing else: every form is made from it. What was left out is not in it,
 * so that no form can tell it.
 */
export interface Summary {
  readonly roundId: string
  readonly revision: number
  /** YYYY-MM-DD. */
  readonly closedOn: string
  readonly version: number
  readonly status: SummaryStatus
  /** Null while it is a draft. */
  readonly approved: { readonly body: string; readonly date: string | null } | null
  readonly from: Pick<Organisation, 'sector' | 'nation'> & { readonly name: string | null }
  /** Null: of the whole organisation. Its name goes only with that of the organisation. */
  readonly unit: { readonly name: string | null } | null
  readonly roundDate: string
  readonly mode: ClosureContent['mode']
  readonly questionsVersion: ClosureContent['questionsVersion']
  readonly methodVersion: string
  readonly total: number
  readonly claimed: FrozenPlacement
  readonly backed: FrozenPlacement | null
  /** With the answers that need none, as the method counts them: for the file. */
  readonly evidenceChecked: number
  /** For people, who are told the two apart. */
  readonly looked: EvidenceLooked
  readonly provisional: boolean
  readonly foreword: Worded
  readonly change: SummaryChange | null
  readonly profile: readonly SummaryQuestion[] | null
  readonly holdsBack: HoldingBack | null
  readonly movesOn: MovingOn | null
  readonly reasons: readonly SummaryReason[] | null
  readonly evidence: readonly SummaryEvidence[] | null
  readonly outcomes: readonly SummaryOutcome[] | null
  readonly actions: readonly SummaryAction[] | null
  /** Null where left out, and where nobody counted: alone, and together in one talk. */
  readonly turnout: SummaryTurnout | null
}

export interface SummaryTurnout {
  readonly expected: number | null
  /** Null where they are fewer than five. */
  readonly handedIn: number | null
  readonly turnover: Turnover
}
