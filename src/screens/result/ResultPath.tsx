import { useTranslation } from '#src/i18n/words.ts'
import { JourneyPath } from '#src/ui/path/JourneyPath.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { RangeWords } from './RangeWords.tsx'
import type { Result } from './read-result.ts'
import styles from './ResultPath.module.css'

interface ResultPathProps {
  readonly result: Result
  /** The road draws itself once, when the round has just been closed. */
  readonly drawn: boolean
}

export function ResultPath({ result, drawn }: ResultPathProps) {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const { say, show, range } = result
  const isWide = range.lowest !== range.highest
  return (
    <figure className={styles['figure']}>
      <div className={drawn ? styles['drawn'] : undefined}>
        <JourneyPath
          stageNames={stages.labels}
          description={useDescription(result)}
          markers={{
            say: say === null ? undefined : { stage: say, label: t('path.say') },
            show: show === null ? undefined : { stage: show, label: t('path.show') },
            range: isWide ? range : undefined,
          }}
        />
      </div>
      <figcaption>
        <RangeWords result={result} />
      </figcaption>
    </figure>
  )
}

/** The picture for those who do not see it. */
function useDescription({ say, show, range }: Result): string {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const sentences = [t('path.start')]
  if (say !== null && say === show) {
    sentences.push(t('path.sameSentence', { stage: stages.full(say) }))
  } else {
    if (say !== null) sentences.push(t('path.saySentence', { stage: stages.full(say) }))
    if (show !== null) sentences.push(t('path.showSentence', { stage: stages.full(show) }))
  }
  if (range.lowest !== range.highest) {
    const ends = { lowest: stages.full(range.lowest), highest: stages.full(range.highest) }
    sentences.push(t('path.rangeSentence', ends))
  }
  return sentences.join(' ')
}
