import { isStage, type Stage } from '#src/domain/answer/answer.ts'
import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import type { EvidenceState } from '#src/domain/round/evidence.ts'
import { readBacked } from '#src/domain/stage/backed.ts'
import { freshnessOn, type Freshness } from '#src/domain/stage/evidence-freshness.ts'
import { countLooked, type EvidenceLooked } from '#src/domain/stage/evidence-looked.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface ShownItem {
  readonly evidenceId: string
  readonly linkId: string
  readonly item: EvidenceItem
  readonly freshness: Freshness
}

export interface ShownEvidence {
  readonly state: EvidenceState
  readonly items: readonly ShownItem[]
  readonly lookedFoundNone: boolean
}

const NOTHING: ShownEvidence = { state: 'notChecked', items: [], lookedFoundNone: false }

/** The evidence of one question; a closed round shows what it had when it was closed. */
export function evidenceOf(view: RoundView, questionId: string): ShownEvidence {
  if (view.round.status === 'closed') return frozenEvidence(view, questionId)
  const live = view.evidence[questionId]
  if (live === undefined) return NOTHING
  const items = live.items.map(({ evidence, linkId, freshness }) => ({
    evidenceId: evidence.id,
    linkId,
    item: evidence.item,
    freshness,
  }))
  return { state: live.state, items, lookedFoundNone: live.lookedFoundNone }
}

function frozenEvidence({ closure }: RoundView, questionId: string): ShownEvidence {
  const frozen = closure?.content.questions.find((question) => question.questionId === questionId)
  if (closure === undefined || frozen === undefined) return NOTHING
  const { roundDate } = closure.content
  const items = frozen.evidence.items.map(({ evidenceId, fresh, ...item }) => ({
    evidenceId,
    linkId: evidenceId,
    item,
    freshness: fresh ? ('fresh' as const) : freshnessOn(roundDate, item.date),
  }))
  const { state } = frozen.evidence
  return { state, items, lookedFoundNone: state === 'none' }
}

export interface CheckProgress extends EvidenceLooked {
  readonly toCheck: readonly string[]
}

export function checkProgress(view: RoundView): CheckProgress {
  const { questionIds, choices } = view
  const states = Object.fromEntries(questionIds.map((id) => [id, evidenceOf(view, id).state]))
  const backed = readBacked(questionIds, choices, states)
  const looked = countLooked(questionIds, choices, states)
  return { ...looked, toCheck: backed.kind === 'checked' ? [] : backed.toCheck }
}

/** The furthest stage that this can carry an answer to. */
export function furthestShown(state: Exclude<EvidenceState, 'notChecked'>): Stage {
  return carriedTo(5, state)
}

/** Where an answer comes to with this evidence: as far as was said, or less. */
export function carriedTo(said: Stage, state: Exclude<EvidenceState, 'notChecked'>): Stage {
  const backed = readBacked(['any'], { any: said }, { any: state })
  const shown = backed.kind === 'checked' ? backed.answers['any'] : undefined
  return isStage(shown) ? shown : said
}
