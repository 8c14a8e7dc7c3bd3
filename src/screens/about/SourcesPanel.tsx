import { useTranslation } from '#src/i18n/words.ts'
import { documents } from '#src/questions/sources.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import styles from './SourcesPanel.module.css'

export function SourcesPanel() {
  const { t } = useTranslation(['about', 'sources'])
  return (
    <Panel title={t('sources.title')}>
      <p>{t('sources.lead')}</p>
      <ul className={styles['sources']}>
        {documents.map(({ id }) => (
          <li key={id}>
            <h3>{t(`sources:${id}.title`)}</h3>
            <p className="quiet small">{t(`sources:${id}.publisher`)}</p>
            <p>{t(`sources:${id}.note`)}</p>
          </li>
        ))}
      </ul>
      <p>{t('sources.place')}</p>
    </Panel>
  )
}
