import { useTranslation } from '#src/i18n/words.ts'
import { useRangeWords } from '#src/workspace/report/use-range-words.ts'
import type { Result } from './read-result.ts'

/** How far what is not known could move each of the two readings, and what a range is. */
export function RangeWords({ result }: { result: Result }) {
  const { t } = useTranslation('result')
  const words = useRangeWords()
  const isWide = result.range.lowest !== result.range.highest
  return (
    <>
      <p>
        <strong>{t('range.title')}</strong>{' '}
        {words({ ...result, dontKnow: result.claimed.dontKnow }).join(' ')}
        {isWide && ` ${t('range.drawn')}`}
      </p>
      <p className="quiet small">{t('range.means')}</p>
    </>
  )
}
