import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import type { ShownItem } from './use-library.ts'
import styles from './LibraryCard.module.css'

/** Law that has been replaced stands as what held then, beside what holds now and when that was looked up. */
export function LawNote({ item }: { readonly item: ShownItem }) {
  const { t } = useTranslation('library')
  const { date } = useFormats()
  const { text, now, superseded, checked, toCheck } = item
  return (
    <>
      {superseded !== null && (
        <dl className={styles['law']}>
          <div>
            <dt>{t('item.then')}</dt>
            <dd>{text}</dd>
          </div>
          <div>
            <dt>{t('item.now')}</dt>
            <dd>
              {now} <SourceRef sources={superseded.sources} />
            </dd>
          </div>
        </dl>
      )}
      {toCheck && (
        <p>
          <strong>{t('item.toCheck')}</strong>
        </p>
      )}
      {checked !== null && (
        <p className="quiet small">{t('item.checked', { date: date(checked) })}</p>
      )}
    </>
  )
}
