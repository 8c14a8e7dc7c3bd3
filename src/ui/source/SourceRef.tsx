import { useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import styles from './SourceRef.module.css'

export interface SourcePlace {
  readonly document: string
  readonly at: string
}

interface SourceRefProps {
  readonly sources: readonly SourcePlace[]
}

type LooseTranslate = (key: string) => string

/** A short reference; the document's full name opens behind it, and stands beside it in print. */
export function SourceRef({ sources }: SourceRefProps) {
  const { t } = useTranslation('sources')
  const say = t as unknown as LooseTranslate
  return (
    <span className={styles['refs']}>
      {sources.map((source) => (
        <OneRef key={`${source.document} ${source.at}`} source={source} say={say} />
      ))}
    </span>
  )
}

function OneRef({ source, say }: { source: SourcePlace; say: LooseTranslate }) {
  const id = useId()
  return (
    <>
      <button type="button" className={styles['ref']} popoverTarget={id}>
        {say(`${source.document}.short`)} {source.at}
      </button>
      <span id={id} popover="auto" className={styles['full']}>
        <strong>{say(`${source.document}.title`)}</strong>
        <span>{say(`${source.document}.publisher`)}</span>
        <span>{source.at}</span>
      </span>
    </>
  )
}
