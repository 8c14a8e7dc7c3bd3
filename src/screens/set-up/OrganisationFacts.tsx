import type { Organisation } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import styles from './OrganisationFacts.module.css'

/** What is stored already; a round must not change it by the way. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation(['setUp', 'sectors', 'nations'])
  const { name, sector, nation } = organisation
  return (
    <div className={styles['facts']}>
      <dl>
        <div>
          <dt>{t('organisation.name')}</dt>
          <dd dir="auto">{name}</dd>
        </div>
        <div>
          <dt>{t('organisation.sector')}</dt>
          <dd>{t(`sectors:${sector}.name`)}</dd>
        </div>
        <div>
          <dt>{t('organisation.nation')}</dt>
          <dd>{t(`nations:${nation}.name`)}</dd>
        </div>
      </dl>
      <p className="quiet small">{t('organisation.renameHint')}</p>
    </div>
  )
}
