import { CHOICES, isStage, type Choice } from '#src/domain/answer/answer.ts'
import type { ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import styles from './PeerSpread.module.css'

interface PeerSpreadProps {
  readonly counts: ChoiceCounts
  readonly ours: Choice | null
  readonly notKnown: 'notKnown' | 'notPlaced'
}

/** How many peers stand where: bars, because there may be hundreds. A list, so that it can be heard. */
export function PeerSpread({ counts, ours, notKnown }: PeerSpreadProps) {
  const { t } = useTranslation('peers')
  const { labels } = useStageWords()
  const number = useNumber()
  const most = Math.max(...CHOICES.map((choice) => counts[choice]))
  return (
    <ul className={styles['spread']} aria-label={t('beside.label')}>
      {CHOICES.map((choice) => {
        const count = counts[choice]
        return (
          <li key={choice} data-choice={choice} data-ours={choice === ours}>
            <span className={styles['label']}>
              <span className="visually-hidden">
                {count === 0 ? t('beside.none') : t('beside.at', { count })}{' '}
              </span>
              {isStage(choice) ? labels[choice] : t(`beside.${notKnown}`)}
              {choice === ours && (
                <strong className={styles['ours']}>{t('beside.oursHere')}</strong>
              )}
            </span>
            <span className={styles['bar']} aria-hidden="true">
              {count > 0 && <span style={{ inlineSize: `${(100 * count) / most}%` }} />}
            </span>
            <span className={styles['count']} aria-hidden="true">
              {number(count)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
