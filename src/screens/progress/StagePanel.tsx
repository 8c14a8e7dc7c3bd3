import { Suspense, lazy } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import type { StepPoint } from '#src/ui/chart/step-lines.ts'
import { StepsKey } from '#src/ui/chart/StepsKey.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { StepNotes } from './StepNotes.tsx'
import type { ProgressStep } from './use-progress.ts'
import { useStageSentence } from './use-stage-sentence.ts'
import { useReadingWords } from './use-reading-words.ts'
import { useStepNotes } from './use-step-notes.ts'
import styles from './StagePanel.module.css'

// The drawing comes after the words and figures that say the same.
const StageSteps = lazy(async () => ({
  default: (await import('#src/ui/chart/StageSteps.tsx')).StageSteps,
}))

interface StagePanelProps {
  readonly steps: readonly ProgressStep[]
  readonly labelOf: (roundId: string) => string
}

export function StagePanel({ steps, labelOf }: StagePanelProps) {
  const { t } = useTranslation('progress')
  const words = useReadingWords()
  const { labels } = useStageWords()
  const sentence = useStageSentence()
  const notesOf = useStepNotes()
  const noted = steps.filter((step) => notesOf(step).length > 0)
  const markOf = (step: ProgressStep) => (noted.includes(step) ? noted.indexOf(step) + 1 : null)
  const [first, last] = [steps[0]?.round, steps.at(-1)?.round]

  return (
    <Panel title={t('steps.title')}>
      {steps.length > 2 && first !== undefined && last !== undefined && (
        <p>{sentence.between(first, last, labelOf(first.id))}</p>
      )}
      <div className={styles['split']}>
        <figure className={styles['figure']}>
          <Suspense fallback={<div className={styles['wait']} />}>
            <StageSteps points={steps.map(toPoint)} stageNames={labels} />
          </Suspense>
          <figcaption className={styles['caption']}>
            <StepsKey say={t('steps.say')} show={t('steps.show')} />
            <p className="quiet small">{t('steps.hint')}</p>
          </figcaption>
        </figure>
        <DataTable
          caption={t('steps.table')}
          columns={[t('steps.round'), t('steps.say'), t('steps.show'), t('steps.notes')]}
          rows={steps.map((step) => ({
            key: step.round.id,
            heading: <RoundName step={step} label={labelOf(step.round.id)} />,
            cells: [words.said(step.round), words.shown(step.round), notesCell(step)],
          }))}
        />
      </div>
    </Panel>
  )

  function toPoint(step: ProgressStep): StepPoint {
    const { id, claimed, backed } = step.round
    return {
      key: id,
      label: labelOf(id),
      say: claimed,
      show: backed === 'notChecked' ? null : backed,
      segment: step.segment,
      mark: markOf(step),
    }
  }

  function notesCell(step: ProgressStep) {
    const mark = markOf(step)
    return mark === null ? null : <StepNotes mark={mark} notes={notesOf(step)} />
  }
}

function RoundName({ step, label }: { step: ProgressStep; label: string }) {
  return (
    <span className={styles['round']}>
      <AppLink to={paths.result(step.round.id)}>
        <bdi>{step.round.name}</bdi>
      </AppLink>
      <span className="quiet small">{label}</span>
    </span>
  )
}
