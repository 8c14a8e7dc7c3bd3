import { useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import styles from './PartsIn.module.css'

interface PartsInProps {
  readonly known: number
  readonly blocks: number
}

/** How much of a long code is in. Not spoken: it changes several times a second. */
export function PartsIn({ known, blocks }: PartsInProps) {
  const { t } = useTranslation('scan')
  const id = useId()
  return (
    <p className={styles['parts']}>
      <label htmlFor={id}>{t('parts', { count: blocks, known })}</label>
      <progress id={id} max={blocks} value={known} />
    </p>
  )
}
