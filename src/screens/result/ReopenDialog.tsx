import { useId, useState } from 'react'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import type { RoundSteps } from './use-round-steps.ts'

/** No round is opened again without a reason that all can read. */
export function ReopenDialog({ steps }: { steps: RoundSteps }) {
  const { t } = useTranslation(['result', 'shell'])
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const fieldId = useId()

  const confirm = () => {
    if (note.trim() !== '' && note.length <= TEXT_MAX) {
      steps.reopen(note)
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
      <p>{t('reopen.text')}</p>
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
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  )
}
