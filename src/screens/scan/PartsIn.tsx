import { useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import type { Progress } from './desk.ts'
import styles from './ScanHandIns.module.css'

/** How much of a long code is in. Not spoken: it changes several times a second. */
export function PartsIn({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('scanning')
  const id = useId()
  const { known, blocks } = progress
  return (
    <p className={styles['parts']}>
      <label htmlFor={id}>{t('parts', { count: blocks, known })}</label>
      <progress id={id} max={blocks} value={known} />
    </p>
  )
}
