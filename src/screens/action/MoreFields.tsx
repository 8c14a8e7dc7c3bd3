import type { ReactNode } from 'react'
import type { Evidence } from '#src/domain/record/evidence.ts'
import type { Outcome } from '#src/domain/record/outcome.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import type { ActionWork } from '#src/workspace/plan/use-action-work.ts'
import { DateFields } from './DateFields.tsx'
import { EvidenceFields } from './EvidenceFields.tsx'
import { OutcomeField } from './OutcomeField.tsx'
import { QuestionField } from './QuestionField.tsx'
import styles from './ActionPage.module.css'

interface MoreFieldsProps {
  readonly work: ActionWork
  readonly evidence: readonly Evidence[]
  readonly outcomes: readonly Outcome[]
}

/** What a good action says beside what, who and when; each part in a fold of its own. */
export function MoreFields({ work, evidence, outcomes }: MoreFieldsProps) {
  const { t } = useTranslation('plan')
  const { action, change } = work
  const { money, measure, obstacle } = action
  return (
    <>
      {fold(
        t('action.more'),
        <>
          <QuestionField work={work} />
          <OutcomeField work={work} outcomes={outcomes} />
          <PlanText
            label={t('action.partner')}
            hint={t('action.partnerHint')}
            size="line"
            value={action.partner}
            onChange={(partner) => change({ partner })}
          />
        </>,
      )}
      {fold(
        t('action.money'),
        <>
          <PlanText
            label={t('action.cost')}
            hint={t('action.costHint')}
            size="text"
            value={money.cost}
            onChange={(cost) => change({ money: { ...money, cost } })}
          />
          <PlanText
            label={t('action.source')}
            size="text"
            value={money.source}
            onChange={(source) => change({ money: { ...money, source } })}
          />
        </>,
      )}
      {fold(
        t('action.measure'),
        <>
          <PlanText
            label={t('action.measureWhat')}
            size="text"
            value={measure.what}
            onChange={(what) => change({ measure: { ...measure, what } })}
          />
          <PlanText
            label={t('action.startingFigure')}
            hint={t('action.startingHint')}
            size="text"
            value={measure.startingFigure}
            onChange={(startingFigure) => change({ measure: { ...measure, startingFigure } })}
          />
        </>,
      )}
      {fold(
        t('action.obstacles'),
        <>
          <PlanText
            label={t('action.obstacle')}
            size="text"
            value={obstacle.what}
            onChange={(what) => change({ obstacle: { ...obstacle, what } })}
          />
          <PlanText
            label={t('action.wayRound')}
            size="text"
            value={obstacle.wayRound}
            onChange={(wayRound) => change({ obstacle: { ...obstacle, wayRound } })}
          />
        </>,
      )}
      {fold(t('action.dates'), <DateFields work={work} />)}
      {fold(t('action.evidence'), <EvidenceFields work={work} evidence={evidence} />)}
    </>
  )

  function fold(title: string, fields: ReactNode) {
    return (
      <Disclosure summary={title}>
        <div className={styles['fields']}>{fields}</div>
      </Disclosure>
    )
  }
}
