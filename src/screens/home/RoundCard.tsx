import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { RoundFacts } from '#src/ui/page/RoundFacts.tsx'
import { useStatusWords } from '#src/ui/page/use-status-words.ts'
import type { NextStep, RoundEntry } from './use-home.ts'
import styles from './HomeScreen.module.css'

export function RoundCard({ entry }: { entry: RoundEntry }) {
  const { t } = useTranslation(['home', 'round'])
  const statusWords = useStatusWords()
  const { round, unit, next } = entry
  return (
    <li className={`${cardClass()} ${styles['card']}`}>
      <div>
        <h3>
          <bdi>{round.name}</bdi>
        </h3>
        <RoundFacts round={round} unit={unit?.name ?? null} />
        <p>
          <strong>{statusWords(round)}</strong>
          {next.kind !== 'result' && ` · ${whatIsLeft(next)}`}
        </p>
      </div>
      <div className={styles['actions']}>
        {round.status === 'closed' && next.kind === 'result' && (
          <AppLink to={paths.share(round.id)} look="plain">
            {t('rounds.share')} <span className="visually-hidden">{round.name}</span>
          </AppLink>
        )}
        <AppLink to={address()} look={isWaiting() ? 'primary' : 'plain'}>
          {wayOn()} <span className="visually-hidden">{round.name}</span>
        </AppLink>
      </div>
    </li>
  )

  function whatIsLeft(step: Exclude<NextStep, { readonly kind: 'result' }>): string {
    switch (step.kind) {
      case 'question':
      case 'talk':
        return t('rounds.answered', { count: step.answered, total: step.total })
      case 'check':
        return t('rounds.allAnswered', { count: step.total })
      case 'close':
        return t('rounds.notClosed')
      case 'gather':
        return handedInWords(step)
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
      case 'gather':
        return t('rounds.gather')
      case 'talk':
        return t('rounds.talk')
      case 'unknownQuestions':
        return t('rounds.why')
      case 'close':
      case 'result':
        return t('rounds.result')
    }
  }

  function address(): string {
    switch (next.kind) {
      case 'question':
        return paths.question(round.id, next.number)
      case 'check':
        return paths.check(round.id)
      case 'gather':
        return paths.gather(round.id)
      case 'talk':
        return paths.talk(round.id)
      case 'close':
      case 'result':
      case 'unknownQuestions':
        return paths.result(round.id)
    }
  }

  function isWaiting(): boolean {
    return next.kind !== 'result' && next.kind !== 'unknownQuestions'
  }

  function handedInWords({ handedIn, expected }: Extract<NextStep, { kind: 'gather' }>): string {
    return expected === null
      ? t('rounds.handedIn', { count: handedIn })
      : t('rounds.handedInOf', { count: handedIn, expected })
  }
}
