import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { RoundEntry } from './use-home.ts'
import styles from './HomeScreen.module.css'

export function RoundCard({ entry }: { entry: RoundEntry }) {
  const { t } = useTranslation(['home', 'round'])
  const formats = useFormats()
  const { round, unit, next, questions } = entry
  const facts = [
    formats.date(round.date),
    unit?.name ?? t('round:whole'),
    t(`round:mode.${round.mode}`),
    t(`round:status.${round.status}`),
  ]
  return (
    <li className={styles['card']}>
      <div>
        <h3 dir="auto">{round.name}</h3>
        <p className="quiet small">{facts.join(' · ')}</p>
        {next.kind === 'question' && (
          <p>{t('rounds.answered', { count: next.answered, total: questions })}</p>
        )}
      </div>
      {nextLink()}
    </li>
  )

  function nextLink() {
    if (next.kind === 'question') {
      return (
        <AppLink to={paths.question(round.id, next.number)} look="primary">
          {t('rounds.continue', { number: next.number })}
        </AppLink>
      )
    }
    if (next.kind === 'check') {
      return (
        <AppLink to={paths.check(round.id)} look="primary">
          {t('rounds.check')}
        </AppLink>
      )
    }
    return (
      <AppLink to={paths.result(round.id)} look="plain">
        {t('rounds.result')} <span className="visually-hidden">{round.name}</span>
      </AppLink>
    )
  }
}
