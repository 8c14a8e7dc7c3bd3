import { isStage } from '#src/domain/answer/answer.ts'
import type { EvidenceState } from '#src/domain/round/evidence.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { furthestShown, isNotNeeded } from './question-evidence.ts'
import styles from './EvidenceHead.module.css'

interface EvidenceHeadProps {
  readonly view: RoundView
  readonly questionId: string
  readonly number: number
  readonly content: ContentWords
  readonly state: EvidenceState
}

export function EvidenceHead({ view, questionId, number, content, state }: EvidenceHeadProps) {
  const { t } = useTranslation('evidence')
  const stages = useStageWords()
  const choice = view.choices[questionId]
  const total = view.questionIds.length
  const name = content.name(questionId)
  return (
    <div className={styles['head']}>
      <p className="quiet small">{t('item.position', { number, total, name })}</p>
      <PageHeading>{t('item.title', { name })}</PageHeading>
      {isStage(choice) && (
        <blockquote className={styles['said']}>
          <p className="quiet small">{t('item.weSaid')}</p>
          <p>{content.statement(questionId, choice)}</p>
        </blockquote>
      )}
      {choice === 'dontKnow' && <p>{t('item.notKnown')}</p>}
      <p role="status" className={styles['state']}>
        <strong>{t(`state.${isNotNeeded(view, questionId) ? 'notNeeded' : state}`)}</strong>{' '}
        <span className="quiet">{carries()}</span>
      </p>
    </div>
  )

  function carries(): string {
    if (state === 'notChecked') return ''
    const stage = stages.full(furthestShown(state))
    return state === 'none' ? t('item.carriesNone', { stage }) : t('item.carries', { stage })
  }
}
