import type { Stage } from '#src/domain/answer/answer.ts'
import type { StageRange } from '#src/domain/stage/range.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'

export interface ToRange {
  readonly say: Stage | null
  readonly show: Stage | null
  readonly range: StageRange
  /** Null until the evidence of every question is checked. */
  readonly backedRange: StageRange | null
  readonly dontKnow: readonly string[]
}

/** How far what is not known could move each of the two readings. */
export function useRangeWords(): (reading: ToRange) => readonly string[] {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  return ({ say, show, range, backedRange, dontKnow }) => {
    if (say !== null && dontKnow.length === 0) {
      const one = { say: stages.full(say) }
      return [
        show === null
          ? t('range.known', one)
          : t('range.knownBoth', { ...one, show: stages.full(show) }),
      ]
    }
    const said = t(isWide(range) ? 'range.wide' : 'range.same', ends(range))
    if (backedRange === null) return [said]
    const shown = isWide(backedRange) ? 'range.showWide' : 'range.showSame'
    return [said, t(shown, ends(backedRange))]
  }

  function ends({ lowest, highest }: StageRange) {
    return { lowest: stages.full(lowest), highest: stages.full(highest) }
  }
}

function isWide({ lowest, highest }: StageRange): boolean {
  return lowest !== highest
}
