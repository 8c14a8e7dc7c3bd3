import type { StageRange } from '#src/domain/stage/range.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords, type StageWords } from '#src/ui/stage/use-stage-words.ts'
import type { Result } from './read-result.ts'

/** How far what is not known could move each of the two readings, and what a range is. */
export function RangeWords({ result }: { result: Result }) {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const { say, show, range, backedRange } = result
  return (
    <>
      <p>
        <strong>{t('range.title')}</strong> {words().join(' ')}
      </p>
      <p className="quiet small">{t('range.means')}</p>
    </>
  )

  function words(): readonly string[] {
    if (say !== null && result.claimed.dontKnow.length === 0) {
      const one = { say: stages.full(say) }
      return [
        show === null
          ? t('range.known', one)
          : t('range.knownBoth', { ...one, show: stages.full(show) }),
      ]
    }
    const said = t(isWide(range) ? 'range.wide' : 'range.same', ends(range, stages))
    if (backedRange === null) return [said]
    const shown = isWide(backedRange) ? 'range.showWide' : 'range.showSame'
    return [said, t(shown, ends(backedRange, stages))]
  }
}

function isWide({ lowest, highest }: StageRange): boolean {
  return lowest !== highest
}

function ends({ lowest, highest }: StageRange, stages: StageWords) {
  return { lowest: stages.full(lowest), highest: stages.full(highest) }
}
