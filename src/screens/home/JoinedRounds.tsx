import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import type { JoinedEntry, JoinedStanding } from './joined-entry.ts'
import styles from './HomeScreen.module.css'

/** Rounds of other people's, to which this device was invited. */
export function JoinedRounds({ entries }: { readonly entries: readonly JoinedEntry[] }) {
  const { t } = useTranslation('home')
  return (
    <section className={styles['organisation']}>
      <h2>{t('joined.title')}</h2>
      <ul>
        {entries.map((entry) => (
          <JoinedCard key={entry.invitation.roundId} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function JoinedCard({ entry: { invitation, standing, to } }: { readonly entry: JoinedEntry }) {
  const { t } = useTranslation(['home', 'round'])
  const formats = useFormats()
  const isAnswering = standing.kind === 'answering'
  return (
    <li className={`${cardClass()} ${styles['card']}`}>
      <div>
        <h3>
          <bdi>{invitation.roundName}</bdi>
        </h3>
        <p className="quiet small">
          {formats.date(invitation.roundDate)}
          {' · '}
          <bdi>{invitation.organisation.name || t('round:unnamed')}</bdi>
        </p>
        <p>
          <strong>{standsInWords(standing)}</strong>
        </p>
        {standing.kind === 'sealed' && <p>{t('joined.counts')}</p>}
      </div>
      <AppLink to={to} look={isAnswering ? 'primary' : 'plain'}>
        {wayOn(standing)} <span className="visually-hidden">{invitation.roundName}</span>
      </AppLink>
    </li>
  )

  function standsInWords(now: JoinedStanding): string {
    if (now.kind === 'sealed') return t('joined.sealed')
    if (now.kind === 'unknownQuestions') return t('round:unknownQuestions.short')
    if (now.answered === 0) return t('joined.notBegun')
    return t('rounds.answered', { count: now.answered, total: now.total })
  }

  function wayOn(now: JoinedStanding): string {
    if (now.kind === 'sealed') return t('joined.show')
    if (now.kind === 'unknownQuestions') return t('rounds.why')
    if (now.answered === 0) return t('rounds.begin')
    return now.answered === now.total ? t('rounds.check') : t('joined.goOn')
  }
}
