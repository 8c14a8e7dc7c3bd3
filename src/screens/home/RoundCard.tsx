import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { RoundFacts } from '#src/ui/page/RoundFacts.tsx'
import type { NextStep, RoundEntry } from './use-home.ts'
import styles from './HomeScreen.module.css'

export function RoundCard({ entry }: { entry: RoundEntry }) {
  const { t } = useTranslation(['home', 'round'])
  const { round, unit, next } = entry
  return (
    <li className={styles['card']}>
      <div>
        <h3>
          <bdi>{round.name}</bdi>
        </h3>
        <RoundFacts round={round} unit={unit?.name ?? null} />
        <p>
          <strong>{t(`round:status.${round.status}`)}</strong>
          {next.kind !== 'result' && ` · ${whatIsLeft(next)}`}
        </p>
      </div>
      <AppLink to={address()} look={isWaiting() ? 'primary' : 'plain'}>
        {wayOn()} <span className="visually-hidden">{round.name}</span>
      </AppLink>
    </li>
  )

  function whatIsLeft(step: Exclude<NextStep, { readonly kind: 'result' }>): string {
    switch (step.kind) {
      case 'question':
        return t('rounds.answered', { count: step.answered, total: step.total })
      case 'check':
        return t('rounds.allAnswered', { count: step.total })
      case 'close':
        return t('rounds.notClosed')
      case 'unknownQuestions':
        return t('round:unknownQuestions.short')
    }
  }

  function wayOn(): string {
    switch (next.kind) {
      case 'question':
        return next.answered === 0
          ? t('rounds.begin')
          : t('rounds.continue', { number: next.number })
      case 'check':
        return t('rounds.check')
      case 'unknownQuestions':
        return t('rounds.why')
      case 'close':
      case 'result':
        return t('rounds.result')
    }
  }

  function address(): string {
    if (next.kind === 'question') return paths.question(round.id, next.number)
    return next.kind === 'check' ? paths.check(round.id) : paths.result(round.id)
  }

  function isWaiting(): boolean {
    return next.kind === 'question' || next.kind === 'check' || next.kind === 'close'
  }
}
