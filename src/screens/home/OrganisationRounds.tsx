import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { EarlierActions } from '#src/workspace/plan/EarlierActions.tsx'
import { RoundCard } from './RoundCard.tsx'
import type { OrganisationEntry } from './use-home.ts'
import styles from './HomeScreen.module.css'

export function OrganisationRounds({ entry }: { entry: OrganisationEntry }) {
  const { t } = useTranslation(['home', 'actions', 'round'])
  const { organisation, rounds } = entry
  const closed = rounds.filter(({ round }) => round.status === 'closed')
  return (
    <section className={styles['organisation']}>
      <div className={styles['head']}>
        <h2>
          <bdi>{organisation.name || t('round:unnamed')}</bdi>
        </h2>
        <div className={styles['actions']}>
          {closed.length > 0 && (
            <AppLink to={paths.progress(organisation.id)} look="plain">
              {t('rounds.progress')} <span className="visually-hidden">{organisation.name}</span>
            </AppLink>
          )}
          <AppLink to={paths.plan(organisation.id)} look="plain">
            {t('actions:plan')} <span className="visually-hidden">{organisation.name}</span>
          </AppLink>
          <AppLink to={paths.outcomes(organisation.id)} look="plain">
            {t('rounds.outcomes')} <span className="visually-hidden">{organisation.name}</span>
          </AppLink>
          <AppLink to={paths.duties(organisation.id)} look="plain">
            {t('rounds.duties')} <span className="visually-hidden">{organisation.name}</span>
          </AppLink>
        </div>
      </div>
      <EarlierActions organisationId={organisation.id} />
      <ul>
        {rounds.map((roundEntry) => (
          <RoundCard key={roundEntry.round.id} entry={roundEntry} />
        ))}
      </ul>
    </section>
  )
}
