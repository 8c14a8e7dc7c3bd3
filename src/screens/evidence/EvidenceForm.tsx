import { useEffect, useRef } from 'react'
import { Controller } from 'react-hook-form'
import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import type { Round } from '#src/domain/record/round.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ErrorSummary } from '#src/ui/error-summary/ErrorSummary.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { EvidenceFields } from './EvidenceFields.tsx'
import { KindChoice } from './KindChoice.tsx'
import { LeaveNotice } from './LeaveNotice.tsx'
import { useFormErrors } from './use-form-errors.ts'
import { useEvidenceForm } from './use-evidence-form.ts'
import type { Leaving } from './use-leaving.ts'
import { hasResult } from './ways.ts'
import styles from './EvidenceForm.module.css'

interface EvidenceFormProps {
  /** What is typed is kept under it, within the round, until it is saved or cleared. */
  readonly draftKey: string
  readonly round: Round
  /** The evidence to change; left out to add a new one. */
  readonly item?: EvidenceItem
  readonly leaving: Leaving
  readonly onSave: (item: EvidenceItem) => Promise<boolean>
  readonly onCancel?: () => void
}

export function EvidenceForm(props: EvidenceFormProps) {
  const { draftKey, round, item, leaving, onSave, onCancel } = props
  const { t } = useTranslation(['evidence', 'shell'])
  const work = useEvidenceForm(draftKey, item, onSave)
  const { form, formId } = work
  const errors = useFormErrors(form, formId)
  const isChange = item !== undefined
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (isChange) heading.current?.focus()
  }, [isChange])

  const { isStarted } = work
  const { noteForm } = leaving
  useEffect(() => {
    if (!isStarted) return
    noteForm(draftKey, true)
    return () => noteForm(draftKey, false)
  }, [draftKey, isStarted, noteForm])

  const leave = () => {
    leaving.stay()
    work.clear()
    onCancel?.()
  }

  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        work.send()
      }}
    >
      {leaving.askedAbout === draftKey && (
        <LeaveNotice
          key={leaving.attempt}
          isChange={isChange}
          onAdd={() => {
            leaving.addFirst()
            work.send()
          }}
          onLeave={leaving.leaveForLater}
        />
      )}
      <h2 ref={heading} tabIndex={-1}>
        {t(isChange ? 'form.change' : 'form.add')}
      </h2>
      <ErrorSummary
        title={t('error.title')}
        errors={errors.list}
        attempt={form.formState.submitCount}
      />
      <p className={styles['warning']}>{t('form.warning')}</p>
      <Controller
        control={form.control}
        name="kind"
        render={({ field }) => (
          <KindChoice
            id={`${formId}-kind`}
            namesStages={hasResult(round)}
            value={field.value}
            error={errors.of('kind')}
            onChoose={field.onChange}
          />
        )}
      />
      <EvidenceFields work={work} roundDate={round.date} errorOf={errors.of} />
      <div className={styles['actions']}>
        <Button type="submit" look="primary">
          {t(isChange ? 'form.saveChange' : 'form.save')}
        </Button>
        {(onCancel !== undefined || isStarted) && (
          <Button look="text" onPress={leave}>
            {t(onCancel === undefined ? 'form.clear' : 'shell:cancel')}
          </Button>
        )}
      </div>
      {isStarted && (
        <DraftNote id={draftKey} kept={t(isChange ? 'form.keptChange' : 'form.kept')} />
      )}
    </form>
  )
}
