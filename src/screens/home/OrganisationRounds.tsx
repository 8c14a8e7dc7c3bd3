import { useTranslation } from '#src/i18n/words.ts'
import { EvidenceSoon } from '#src/workspace/evidence/EvidenceSoon.tsx'
import { EarlierActions } from '#src/workspace/plan/EarlierActions.tsx'
import { BetweenRounds } from './BetweenRounds.tsx'
import { RoundCard } from './RoundCard.tsx'
import type { OrganisationEntry } from './use-home.ts'
import styles from './HomeScreen.module.css'

export function OrganisationRounds({ entry }: { entry: OrganisationEntry }) {
  const { t } = useTranslation('round')
  const { organisation, rounds } = entry
  const closed = rounds.filter(({ round }) => round.status === 'closed')
  return (
    <section className={styles['organisation']}>
      <h2>
        <bdi>{organisation.name || t('unnamed')}</bdi>
      </h2>
      <EarlierActions organisationId={organisation.id} />
      <EvidenceSoon organisationId={organisation.id} />
      <ul>
        {rounds.map((roundEntry) => (
          <RoundCard key={roundEntry.round.id} entry={roundEntry} />
        ))}
      </ul>
      <BetweenRounds organisation={organisation} hasClosed={closed.length > 0} />
    </section>
  )
}
