import type { Sureness } from '#src/domain/stage/sureness.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Result } from './read-result.ts'
import styles from './Panels.module.css'

interface SureApartProps {
  readonly result: Result
  readonly content: ContentWords
}

const WHY = { sureNothingToShow: 'sureWhy', unsureSomethingToShow: 'unsureWhy' } as const

/**
 * Sure with nothing to show, and unsure with something to show. Of a person alone, or of a group of
 * ten and more: what single members of a group said never comes here.
 */
export function SureApart({ result: { apart }, content }: SureApartProps) {
  const { t } = useTranslation('result')
  const patterns = (Object.keys(WHY) as Sureness[]).filter((one) => apart[one].length > 0)
  if (patterns.length === 0) return null
  return (
    <>
      <h3>{t('show.apart.title')}</h3>
      {patterns.map((pattern) => (
        <div key={pattern}>
          <p>
            <strong>{t(`show.apart.${pattern}`)}</strong>
          </p>
          <ul className={styles['list']}>
            {apart[pattern].map((questionId) => (
              <li key={questionId}>{content.name(questionId)}</li>
            ))}
          </ul>
          <p>{t(`show.apart.${WHY[pattern]}`)}</p>
        </div>
      ))}
    </>
  )
}
