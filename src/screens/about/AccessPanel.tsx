import { useTranslation } from '#src/i18n/words.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import styles from './AboutScreen.module.css'

export function AccessPanel() {
  const { t } = useTranslation('about')
  return (
    <Panel title={t('access.title')}>
      <p>{t('access.aim')}</p>
      <p>{t('access.does')}</p>
      <h3>{t('access.gapsTitle')}</h3>
      <ul className={styles['points']}>
        <li>{t('access.gaps.people')}</li>
        <li>{t('access.gaps.members')}</li>
        <li>{t('access.gaps.language')}</li>
      </ul>
      <p>{t('access.report')}</p>
      <p>{t('access.enforce')}</p>
    </Panel>
  )
}
