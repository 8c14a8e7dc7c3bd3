import { useId, useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import type { RoundSteps } from './use-round-steps.ts'

const LONGEST_TEXT = 10_000

/** No round is opened again without a reason that all can read. */
export function ReopenDialog({ steps }: { steps: RoundSteps }) {
  const { t } = useTranslation(['result', 'shell'])
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const fieldId = useId()

  const confirm = () => {
    if (note.trim() !== '') {
      steps.reopen(note)
      return
    }
    setMissing(true)
    document.getElementById(fieldId)?.focus()
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
        error={isMissing && note.trim() === '' ? t('reopen.missing') : undefined}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            required
            dir="auto"
            maxLength={LONGEST_TEXT}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  )
}
