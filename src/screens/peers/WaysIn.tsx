import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import styles from './Peers.module.css'

/** How one more comes in. */
export function WaysIn() {
  const { t } = useTranslation('peers')
  return (
    <div className={`${styles['buttons']} no-print`}>
      <AppLink to={paths.open()} look="primary">
        {t('openFile')}
      </AppLink>
      <AppLink to={paths.scanFile()} look="plain">
        {t('scanCode')}
      </AppLink>
    </div>
  )
}
