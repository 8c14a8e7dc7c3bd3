import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { RoundsPath } from '#src/ui/path/RoundsPath.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { drawnRounds } from './drawn-rounds.ts'
import type { ProgressStep } from './use-progress.ts'
import { useReadingWords } from './use-reading-words.ts'
import styles from './RoadOfRounds.module.css'

interface RoadOfRoundsProps {
  readonly steps: readonly ProgressStep[]
  readonly labelOf: (roundId: string) => string
}

/** Where we have been on the road, round by round: a picture, and a list for those who do not see it. */
export function RoadOfRounds({ steps, labelOf }: RoadOfRoundsProps) {
  const { t } = useTranslation('progress')
  const { year } = useFormats()
  const words = useReadingWords()
  const { labels } = useStageWords()
  const drawn = drawnRounds(steps, labelOf, year)
  const shown = steps.filter(({ round }) => drawn.some(({ key }) => key === round.id))
  return (
    <figure className={styles['figure']}>
      <RoundsPath rounds={drawn} stageNames={labels} />
      <ul className="visually-hidden" aria-label={t('road.label')}>
        {shown.map(({ round }) => (
          <li key={round.id}>
            {t('road.round', {
              round: labelOf(round.id),
              say: words.said(round),
              show: words.shown(round),
            })}
          </li>
        ))}
      </ul>
      <figcaption className={styles['caption']}>
        <ul className={`key-list small ${styles['key']}`} aria-hidden="true">
          <li data-reading="say">{t('road.say')}</li>
          <li data-reading="show">{t('road.show')}</li>
        </ul>
        {shown.length < steps.length && (
          <p className="quiet small">{t('road.some', { count: shown.length })}</p>
        )}
      </figcaption>
    </figure>
  )
}
