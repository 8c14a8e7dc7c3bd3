import { useEffect, useRef } from 'react'
import type { Stage } from '#src/domain/answer/answer.ts'
import type { EvidenceKind } from '#src/domain/round/evidence.ts'
import { BLANK_FORM, type EvidenceForm as Values } from '#src/domain/round/evidence-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ErrorSummary } from '#src/ui/error-summary/ErrorSummary.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { EvidenceFields } from './EvidenceFields.tsx'
import { KindChoice } from './KindChoice.tsx'
import { LeaveNotice } from './LeaveNotice.tsx'
import { QuestionChoice } from './QuestionChoice.tsx'
import { useFormErrors } from './use-form-errors.ts'
import { useEvidenceForm } from './use-evidence-form.ts'
import type { Leaving } from './use-leaving.ts'
import styles from './EvidenceForm.module.css'

interface EvidenceFormProps {
  /** What is typed is kept under it, within its place, until it is saved or cleared. */
  readonly draftKey: string
  /** The evidence to change; left out to add a new one. */
  readonly start?: Values
  /** Whether and until when evidence of a day counts. */
  readonly sayDate: (date: string) => string
  readonly carries?: ((kind: EvidenceKind) => Stage) | undefined
  /** Where a page asks before it lets go of what is half typed. */
  readonly leaving?: Leaving
  /** Where no round says which questions it is for: those that a round uses it for already. */
  readonly asksQuestions?: { readonly used: readonly string[] }
  /** How long what is half typed is kept. */
  readonly kept: string
  readonly onSave: (form: Values) => Promise<boolean>
  readonly onCancel?: () => void
}

export function EvidenceForm(props: EvidenceFormProps) {
  const { draftKey, start, sayDate, carries, leaving, asksQuestions, kept, onSave, onCancel } =
    props
  const { t } = useTranslation(['evidence', 'shell'])
  const work = useEvidenceForm({
    draftKey,
    start: start ?? BLANK_FORM,
    asksQuestions: asksQuestions !== undefined,
    onSave,
  })
  const { formId } = work
  const errors = useFormErrors(work)
  const isChange = start !== undefined
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (isChange) heading.current?.focus()
  }, [isChange])

  const { isStarted } = work
  const noteForm = leaving?.noteForm
  useEffect(() => {
    if (!isStarted || noteForm === undefined) return
    noteForm(draftKey, true)
    return () => noteForm(draftKey, false)
  }, [draftKey, isStarted, noteForm])

  // Where a way on stands at the foot of the page, that is the next thing to do until one types.
  const isAsked = leaving?.askedAbout === draftKey
  const isNext = leaving === undefined || (isStarted && !isAsked)

  const leave = () => {
    leaving?.stay()
    work.clear()
    onCancel?.()
  }

  return (
    <Form className={styles['form']} onSend={work.send}>
      {isAsked && (
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
      <ErrorSummary title={t('error.title')} errors={errors.list} attempt={work.attempt} />
      <p className={styles['warning']}>{t('form.warning')}</p>
      <KindChoice
        id={`${formId}-kind`}
        carries={carries}
        value={work.values.kind}
        error={errors.of('kind')}
        onChoose={(kind) => work.type({ kind })}
      />
      <EvidenceFields work={work} sayDate={sayDate} errorOf={errors.of} />
      {asksQuestions !== undefined && (
        <QuestionChoice work={work} used={asksQuestions.used} error={errors.of('meanings')} />
      )}
      <div className={styles['actions']}>
        <Button type="submit" look={isNext ? 'primary' : 'plain'}>
          {t(isChange ? 'form.saveChange' : 'form.save')}
        </Button>
        {(onCancel !== undefined || isStarted) && (
          <Button look="text" onPress={leave}>
            {t(onCancel === undefined ? 'form.clear' : 'shell:cancel')}
          </Button>
        )}
      </div>
      {isStarted && <DraftNote id={draftKey} kept={kept} />}
    </Form>
  )
}
