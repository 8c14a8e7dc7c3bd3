import { STAGES } from '#src/domain/answer/answer.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { StageTrack } from '#src/ui/stage/StageTrack.tsx'
import type { StageWords } from '#src/ui/stage/use-stage-words.ts'
import styles from './StageLadder.module.css'

/** From the first stage to the last, each with what one would find there. */
export function StageLadder({ words }: { words: StageWords }) {
  const { t } = useTranslation(['about', 'stages'])
  return (
    <ol className={styles['ladder']}>
      {STAGES.map((stage) => (
        <li key={stage}>
          <div className={styles['track']}>
            <StageTrack say={stage} />
          </div>
          <div className={styles['words']}>
            <h3>{t('stages.name', { name: words.labels[stage], place: words.place(stage) })}</h3>
            <p>{t(`stages:${stage}.what`)}</p>
            <p className="quiet">{t('stages.test', { test: t(`stages:${stage}.test`) })}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
