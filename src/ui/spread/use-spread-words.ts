import { useMemo } from 'react'
import { STAGES } from '#src/domain/answer/answer.ts'
import type { InRoom } from '#src/domain/disclosure/in-room.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { SpreadLabels } from './Spread.tsx'

export interface SpreadWords {
  /** "Far apart", or why there is nothing to say. */
  readonly agreement: (spread: InRoom) => string
  /** What to do about it, as a facilitator would say it. */
  readonly advice: (spread: InRoom) => string
  /** The picture in sentences, to be read to the room. */
  readonly aloud: (spread: InRoom, labels: SpreadLabels) => string
}

export function useSpreadWords(): SpreadWords {
  const { t } = useTranslation('spread')
  return useMemo(() => {
    const advice = (spread: InRoom) => t(`advice.${readingOf(spread)}`)
    return {
      agreement: (spread) => t(`agreement.${readingOf(spread)}`),
      advice,
      aloud: (spread, labels) => {
        if (spread.kind !== 'counts') return t(`aloud.${spread.kind}`)
        const { counts } = spread
        const chosen = STAGES.filter((stage) => counts[stage] > 0).map((stage) =>
          t('aloud.chose', { count: counts[stage], statement: labels[stage] }),
        )
        const unknown = counts.dontKnow
        const sentences =
          unknown === 0 ? chosen : [...chosen, t('aloud.dontKnow', { count: unknown })]
        return [...sentences, t(`aloud.${readingOf(spread)}`)].join(' ')
      },
    }
  }, [t])
}

function readingOf(spread: InRoom) {
  if (spread.kind !== 'counts') return spread.kind
  return spread.agreement ?? 'tooFewKnow'
}
