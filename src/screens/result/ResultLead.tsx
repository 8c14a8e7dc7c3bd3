import type { Stage } from '#src/domain/answer/answer.ts'
import { countAtOrBeyond } from '#src/domain/stage/gate.ts'
import { placingStage } from '#src/domain/stage/answers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { Result } from './read-result.ts'

/** Why it is this stage, in a few short sentences. */
export function ResultLead({ view, result }: { view: RoundView; result: Result }) {
  return <p className="lead">{useReasons(view, result).join(' ')}</p>
}

function useReasons({ round }: RoundView, result: Result): string[] {
  const { claimed, reading, toCheck, total, lines } = result
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const dontKnow = claimed.dontKnow.length
  if (claimed.kind === 'notPlaced') {
    return [t('lead.notPlaced', { count: dontKnow, total })]
  }
  return [whyReason(claimed.stage, claimed.atOrBeyond), ...dontKnowReason(), ...evidenceReason()]

  function whyReason(stage: Stage, count: number): string {
    if (stage > 1) {
      const values = { count, total, stage: stages.full(stage) }
      return count === total ? t('lead.whyAll', values) : t('lead.why', values)
    }
    const further = countAtOrBeyond(
      2,
      lines.map(({ choice }) => placingStage(choice)),
    )
    return further === 0 ? t('lead.whyFirstNone') : t('lead.whyFirst', { count: further, total })
  }

  function dontKnowReason(): string[] {
    if (dontKnow === 0) return []
    return [t('lead.dontKnow', { count: dontKnow, stage: stages.full(placingStage('dontKnow')) })]
  }

  function evidenceReason(): string[] {
    const isClosed = round.status === 'closed'
    if (toCheck.length > 0) {
      return [t(isClosed ? 'lead.unchecked' : 'lead.toCheck', { count: toCheck.length })]
    }
    const gaps = reading.backed.kind === 'checked' ? reading.backed.gaps.length : 0
    return gaps === 0 ? [] : [t('lead.gaps', { count: gaps })]
  }
}
