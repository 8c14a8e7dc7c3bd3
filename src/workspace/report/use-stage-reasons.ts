import type { Choice, Stage } from '#src/domain/answer/answer.ts'
import { placingStage } from '#src/domain/stage/answers.ts'
import { countAtOrBeyond } from '#src/domain/stage/gate.ts'
import type { Reading } from '#src/domain/stage/method.ts'
import type { Placement } from '#src/domain/stage/placement.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'

export interface ToReason {
  readonly claimed: Exclude<Placement, { kind: 'incomplete' }>
  readonly backed: Reading['backed']
  readonly choices: readonly Choice[]
  readonly isClosed: boolean
}

/** Why it is this stage, in a few short sentences. */
export function useStageReasons(): (reading: ToReason) => readonly string[] {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  return ({ claimed, backed, choices, isClosed }) => {
    const dontKnow = claimed.dontKnow.length
    const total = choices.length
    if (claimed.kind === 'notPlaced') return [t('lead.notPlaced', { count: dontKnow, total })]
    return [
      whyReason(claimed.stage, claimed.atOrBeyond, choices),
      ...dontKnowReason(dontKnow),
      ...evidenceReason(backed, isClosed),
    ]
  }

  function whyReason(stage: Stage, count: number, choices: readonly Choice[]): string {
    const total = choices.length
    if (stage > 1) {
      const values = { count, total, stage: stages.full(stage) }
      return count === total ? t('lead.whyAll', values) : t('lead.why', values)
    }
    const further = countAtOrBeyond(2, choices.map(placingStage))
    return further === 0 ? t('lead.whyFirstNone') : t('lead.whyFirst', { count: further, total })
  }

  function dontKnowReason(count: number): string[] {
    if (count === 0) return []
    return [t('lead.dontKnow', { count, stage: stages.full(placingStage('dontKnow')) })]
  }

  function evidenceReason(backed: Reading['backed'], isClosed: boolean): string[] {
    if (backed.kind === 'partlyChecked') {
      return [t(isClosed ? 'lead.unchecked' : 'lead.toCheck', { count: backed.toCheck.length })]
    }
    return backed.gaps.length === 0 ? [] : [t('lead.gaps', { count: backed.gaps.length })]
  }
}
