import { useId } from 'react'
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
  const { short } = useSourceWords()
  return (
    <span className={styles['refs']}>
      {sources.map((source) => (
        <OneRef key={short(source)} source={source} />
      ))}
    </span>
  )
}

function OneRef({ source }: { source: SourcePlace }) {
  const { t } = useTranslation(['sources', 'shell'])
  const words = useSourceWords()
  const id = useId()
  return (
    <>
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
    </>
  )
}
