import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTimes } from '#src/i18n/times.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useSecondsLeft } from './use-seconds-left.ts'
import { useTopicWords } from './use-topic-words.ts'
import styles from './PublicPicture.module.css'

type Timer = Extract<PublicView, { kind: 'timer' }>

/** A part of the session, and how long it goes on. No spread is beside it. */
export function TimerPicture({ view }: { readonly view: Timer }) {
  const { t } = useTranslation('publicScreen')
  const times = useTimes()
  const formats = useFormats()
  const topic = useTopicWords(view.topic)
  const running = useSecondsLeft(view.endsAt)
  const seconds = running ?? view.secondsLeft
  const isOver = running === 0
  return (
    <>
      {topic !== null && (
        <p className={styles['top']}>
          {t('spread.position', { number: topic.number, total: topic.total })}
        </p>
      )}
      <div className={styles['middle']}>
        <h2 className={styles['large']}>{t(`part.${view.part}.title`)}</h2>
        {topic !== null && <p className={styles['question']}>{topic.question}</p>}
        {view.until !== undefined && (
          <p className={styles['clock']}>
            <span className={styles['huge']}>
              {t('timer.until', { time: formats.clock(view.until) })}
            </span>
          </p>
        )}
        {seconds !== null && (
          <p className={styles['clock']} data-over={isOver}>
            {isOver ? (
              <span className={styles['huge']}>{t('timer.over')}</span>
            ) : (
              <>
                {/* Read when it is asked for, and never by itself: it changes each second. */}
                <span className={styles['huge']} role="timer" aria-label={t('timer.left')}>
                  {times.countdown(seconds)}
                </span>
                {running === null && <span className={styles['over']}>{t('timer.paused')}</span>}
              </>
            )}
          </p>
        )}
      </div>
      <p className={styles['foot']}>{t(`part.${view.part}.what`)}</p>
    </>
  )
}
