import { isStage } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { evidenceOf, furthestShown } from './question-evidence.ts'
import { QuestionSteps } from './QuestionSteps.tsx'
import type { Leaving } from '#src/workspace/evidence/use-leaving.ts'
import { useStandingWords } from './use-standing-words.ts'
import { hasResult } from './ways.ts'
import styles from './EvidenceHead.module.css'

interface EvidenceHeadProps {
  readonly view: RoundView
  readonly questionId: string
  readonly number: number
  readonly content: ContentWords
  readonly leaving: Leaving
}

export function EvidenceHead({ view, questionId, number, content, leaving }: EvidenceHeadProps) {
  const { t } = useTranslation('evidence')
  const stages = useStageWords()
  const { label, reasons } = useStandingWords(view)(questionId)
  const { round } = view
  const { state } = evidenceOf(view, questionId)
  const choice = view.choices[questionId]
  const total = view.questionIds.length
  const name = content.name(questionId)
  return (
    <PageHead
      above={
        <>
          <RoundLine of={view} />
          <QuestionSteps view={view} number={number} content={content} leaving={leaving} />
          <p className="quiet small">{t('item.position', { number, total, name })}</p>
        </>
      }
      title={t('item.title', { name })}
    >
      {isStage(choice) && (
        <blockquote className={styles['said']}>
          <p className="quiet small">{t('item.weSaid')}</p>
          <p>{content.statement(questionId, choice)}</p>
        </blockquote>
      )}
      {choice === 'dontKnow' && <p>{t('item.notKnown')}</p>}
      <p role="status" className={styles['state']}>
        <strong>{label}</strong> <span className="quiet">{[carries(), ...reasons].join(' ')}</span>
      </p>
    </PageHead>
  )

  function carries(): string {
    if (state === 'notChecked' || !hasResult(round)) return ''
    const stage = stages.full(furthestShown(state))
    if (state !== 'none') return t('item.carries', { stage })
    return reasons.length > 0 ? '' : t('item.carriesNone', { stage })
  }
}
