import type { ReactNode } from 'react'
import type { RunningOrder } from '#src/domain/record/running-order.ts'
import type { PartTime } from '#src/domain/workshop/part-time.ts'
import type { Part } from '#src/domain/workshop/running-order.ts'
import { useTimes } from '#src/i18n/times.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { usePartName } from '#src/workspace/running-order/use-part-name.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { waysOf } from './part-ways.ts'
import { useSay } from './use-say.ts'
import styles from './PartNow.module.css'

interface PartNowProps {
  readonly view: RoundView
  readonly order: RunningOrder
  readonly part: Part
  readonly time: PartTime
  /** The buttons. */
  readonly children: ReactNode
}

/** Large, to be read from where one stands to speak. */
export function PartNow({ view, order, part, time, children }: PartNowProps) {
  const { t } = useTranslation('runningOrder')
  const nameOf = usePartName(view, order)
  const lines = useSay(view, part, time)
  const { parts } = order.plan
  return (
    <section
      className={`${cardClass('strong')} ${styles['now']}`}
      data-moment={time.moment}
      aria-labelledby="part-now"
    >
      <p className="quiet">
        {t('now.position', { number: parts.indexOf(part) + 1, total: parts.length })}
      </p>
      <h2 id="part-now">{nameOf(part)}</h2>
      <Clock time={time} />
      <div className={styles['say']}>
        <h3>{t('say.title')}</h3>
        {lines.map((line) => (
          <p key={line} className="lead">
            {line}
          </p>
        ))}
      </div>
      <div className={styles['ways']}>
        {waysOf(view, part).map(({ to, key }) => (
          <AppLink key={key} to={to} look="plain">
            {t(`way.${key}`)}
          </AppLink>
        ))}
      </div>
      {children}
    </section>
  )
}

function Clock({ time }: { readonly time: PartTime }) {
  const { t } = useTranslation('runningOrder')
  const times = useTimes()
  if (time.moment === 'up') {
    return (
      <div>
        <p className={styles['clock']} role="timer">
          {t('now.up')}
        </p>
        {time.over >= 60 && <p>{t('now.over', { count: Math.floor(time.over / 60) })}</p>}
        <p>{t('now.upLong')}</p>
      </div>
    )
  }
  const isPaused = time.moment === 'paused'
  return (
    <div>
      <p className={styles['clock']} role="timer">
        {times.countdown(time.left)}
      </p>
      <p>{isPaused ? t('now.pausedLong') : t('now.left', { time: times.clock(time.endsAt) })}</p>
    </div>
  )
}
