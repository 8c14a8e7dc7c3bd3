import { isStage } from '#src/domain/answer/answer.ts'
import { lastFreshDay } from '#src/domain/stage/evidence-freshness.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { carriedTo, evidenceOf } from './question-evidence.ts'
import { nearestStale, standingOf, type Standing } from './standing.ts'
import { hasResult } from './ways.ts'

export interface StandingWords {
  readonly standing: Standing
  readonly label: string
  /** Why it stands so, in sentences; may be empty. */
  readonly reasons: readonly string[]
}

/** Stages are told with the result, never while people answer. */
export function useStandingWords(view: RoundView): (questionId: string) => StandingWords {
  const { t } = useTranslation('evidence')
  const formats = useFormats()
  const stages = useStageWords()
  const { choices, round } = view

  return (questionId) => {
    const standing = standingOf(view, questionId)
    const reasons = [...reasonOf(questionId, standing), ...staleBeside(questionId, standing)]
    return { standing, label: t(`state.${standing}`), reasons }
  }

  function reasonOf(questionId: string, standing: Standing): string[] {
    const choice = choices[questionId]
    const { items } = evidenceOf(view, questionId)
    switch (standing) {
      case 'notChecked':
        return []
      case 'notNeeded':
        if (choice === 'dontKnow') return [t('reason.notKnown')]
        return hasResult(round) ? [t('reason.nothingToProve')] : []
      case 'tooOld': {
        const date = nearestStale(items, standing)?.item.date ?? round.date
        const until = formats.date(lastFreshDay(date))
        return [t('reason.tooOld', { date: formats.date(date), until })]
      }
      case 'inFuture': {
        const date = nearestStale(items, standing)?.item.date ?? round.date
        const values = { date: formats.date(date), round: formats.date(round.date) }
        return [t('reason.inFuture', values)]
      }
      default: {
        if (!isStage(choice) || !hasResult(round)) return []
        const stage = carriedTo(choice, standing)
        if (stage === choice) return [t('reason.carried')]
        const key = standing === 'none' ? 'reason.none' : 'reason.lowered'
        return [t(key, { stage: stages.full(stage) })]
      }
    }
  }

  /** What is listed and does not count, where something else decides. */
  function staleBeside(questionId: string, standing: Standing): string[] {
    if (standing === 'tooOld' || standing === 'inFuture') return []
    const stale = evidenceOf(view, questionId).items.filter(
      ({ freshness }) => freshness !== 'fresh',
    )
    return stale.length === 0 ? [] : [t('stale', { count: stale.length })]
  }
}
