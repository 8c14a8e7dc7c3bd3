import { useId, useState } from 'react'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import type { Round } from '#src/domain/record/round.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { useFormDrafts } from '#src/workspace/form-drafts.ts'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import type { RoundSteps } from './use-round-steps.ts'

interface ReopenDialogProps {
  readonly round: Round
  readonly steps: RoundSteps
}

/** No round is opened again without a reason that all can read. */
export function ReopenDialog(props: ReopenDialogProps) {
  return (
    <FormDraftsGate scope={props.round.id}>
      <ReasonDialog {...props} />
    </FormDraftsGate>
  )
}

function ReasonDialog({ round, steps }: ReopenDialogProps) {
  const { t } = useTranslation(['result', 'shell'])
  const drafts = useFormDrafts()
  const draftId = `reopen ${round.id}`
  const [note, setNote] = useState(() => drafts.read(draftId, isReason)?.note ?? '')
  const [isMissing, setMissing] = useState(false)
  const fieldId = useId()

  const write = (written: string) => {
    setNote(written)
    if (written === '') drafts.drop(draftId)
    else drafts.keep(draftId, { note: written })
  }

  const confirm = () => {
    if (note.trim() !== '' && note.length <= TEXT_MAX) {
      // A draft that was still to be written would land after those of the round are dropped.
      steps.reopen(note, () => drafts.drop(draftId))
      return
    }
    setMissing(true)
    document.getElementById(fieldId)?.focus()
  }

  const problem = () => {
    if (note.trim() === '') return t('reopen.missing')
    return note.length > TEXT_MAX ? t('reopen.tooLong') : undefined
  }

  return (
    <ConfirmDialog
      open={steps.asked === 'reopen'}
      title={t('reopen.title')}
      confirm={t('reopen.confirm')}
      cancel={t('shell:cancel')}
      onConfirm={confirm}
      onCancel={() => steps.ask(null)}
    >
      <p>{t(round.mode === 'eachFirst' ? 'reopen.textWorkshop' : 'reopen.text')}</p>
      <Field
        id={fieldId}
        label={t('reopen.reason')}
        hint={t('reopen.hint')}
        error={isMissing ? problem() : undefined}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            required
            dir="auto"
            value={note}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Field>
      {note !== '' && <DraftNote id={draftId} kept={t('reopen.kept')} />}
    </ConfirmDialog>
  )
}

function isReason(values: unknown): values is { readonly note: string } {
  return typeof (values as { note?: unknown } | undefined)?.note === 'string'
}
