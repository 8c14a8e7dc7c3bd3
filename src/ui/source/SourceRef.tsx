import { Fragment, useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { actionClass } from '#src/ui/button/action-class.ts'
import type { SourcePlace } from './source-place.ts'
import styles from './SourceRef.module.css'
import { useSourceWords } from './use-source-words.ts'

interface SourceRefProps {
  readonly sources: readonly SourcePlace[]
}

/** A short reference; the document's full name opens behind it, and stands in its place in print. */
export function SourceRef({ sources }: SourceRefProps) {
  // Found once for all references: a long list has many, and each finding takes its time.
  const { t } = useTranslation(['sources', 'shell'])
  const words = useSourceWords()
  const first = useId()
  return (
    <span className={styles['refs']}>
      {sources.map((source, index) => {
        const id = `${first}-${index}`
        return (
          <Fragment key={words.short(source)}>
            <button type="button" className={styles['ref']} popoverTarget={id}>
              {words.short(source)}
            </button>
            <span
              id={id}
              popover="auto"
              role="dialog"
              aria-labelledby={`${id}-title`}
              className={styles['full']}
            >
              <strong id={`${id}-title`}>{t(`${source.document}.title`)}</strong>
              <span>{t(`${source.document}.publisher`)}</span>
              <span>{words.place(source)}</span>
              <button
                type="button"
                className={actionClass('plain')}
                popoverTarget={id}
                popoverTargetAction="hide"
              >
                {t('shell:close')}
              </button>
            </span>
          </Fragment>
        )
      })}
    </span>
  )
}
