import type { Stage } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { Result } from './read-result.ts'
import styles from './Panels.module.css'

interface HoldsBackProps {
  readonly result: Result
  readonly content: ContentWords
}

export function HoldsBack({ result, content }: HoldsBackProps) {
  const { t } = useTranslation('result')
  const { lowest, dontKnow } = result.reading.holdingBack
  return (
    <Panel title={t('holds.title')}>
      {lowest !== null && (
        <Lowest {...lowest} isLevel={lowest.questions.length === result.total} content={content} />
      )}
      {dontKnow.length > 0 && (
        <>
          <h3>{t('holds.dontKnow')}</h3>
          <ul className={styles['list']}>
            {dontKnow.map((id) => (
              <li key={id}>
                <strong>{content.name(id)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {lowest === null && dontKnow.length === 0 && <p>{t('holds.nothing')}</p>}
    </Panel>
  )
}

interface LowestProps {
  readonly stage: Stage
  readonly questions: readonly string[]
  /** All answers are at this stage, so that none lies behind. */
  readonly isLevel: boolean
  readonly content: ContentWords
}

function Lowest({ stage, questions, isLevel, content }: LowestProps) {
  const { t } = useTranslation('result')
  const full = useStageWords().full(stage)
  if (isLevel) return <p>{t('holds.level', { stage: full })}</p>
  return (
    <>
      <p>{t('holds.lowest', { stage: full })}</p>
      <ul className={styles['list']}>
        {questions.map((id) => (
          <li key={id}>
            <strong>{content.name(id)}</strong>
            <span data-statement>{content.statement(id, stage)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
