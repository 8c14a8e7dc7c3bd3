import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { Gone } from '#src/workspace/gone.ts'
import styles from './Notices.module.css'

/** What a person has just taken off this device leads to a bare screen: this says that it is done. */
export function GoneNote({ gone }: { readonly gone: Gone }) {
  const { t } = useTranslation('settings')
  return (
    <div className={styles['notices']}>
      <Notice announced>
        <p>{t(`gone.${gone}`)}</p>
      </Notice>
    </div>
  )
}
