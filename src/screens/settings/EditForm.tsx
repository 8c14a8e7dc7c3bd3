import { useEffect, useId, useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { rowClass, stackClass } from '#src/workspace/layout-class.ts'
import { checkEdit, type Edit, type EditError } from './edit.ts'

interface EditFormProps {
  readonly nameLabel: string
  readonly start: Edit
  /** Why the date cannot be changed, where it cannot. */
  readonly dateNote?: string | undefined
  /** Resolves to null when it is kept. */
  readonly onSave: (edit: Edit) => Promise<EditError | null>
  readonly onClose: () => void
}

export function EditForm({ nameLabel, start, dateNote, onSave, onClose }: EditFormProps) {
  const { t } = useTranslation(['settings', 'shell'])
  const [name, setName] = useState(start.name)
  const [date, setDate] = useState(start.date)
  const [error, setError] = useState<EditError | null>(null)
  const nameId = useId()
  const dateId = useId()

  useEffect(() => focusField(nameId), [nameId])

  const save = async () => {
    const problem = checkEdit({ name, date }) ?? (await onSave({ name: name.trim(), date }))
    if (problem === null) return onClose()
    setError(problem)
    focusField(problem === 'date' ? dateId : nameId)
  }

  const nameError =
    error === 'missing' || error === 'tooLong' ? t(`edit.error.${error}`) : undefined
  return (
    <Form className={stackClass()} onSend={() => void save()}>
      <Field id={nameId} label={nameLabel} error={nameError}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            dir="auto"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {date !== null && (
        <Field
          id={dateId}
          label={t('edit.date')}
          error={error === 'date' ? t('edit.error.date') : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="date"
              value={date}
              onChange={(event) => setDate(event.target.value)}
            />
          )}
        </Field>
      )}
      {dateNote !== undefined && <p className="quiet small">{dateNote}</p>}
      {(error === 'locked' || error === 'gone' || error === 'notKept') && (
        <Notice kind="error" announced>
          <p>{error === 'notKept' ? t('data.failed') : t(`edit.error.${error}`)}</p>
        </Notice>
      )}
      <div className={rowClass()}>
        <Button type="submit" look="primary">
          {t('edit.save')}
        </Button>
        <Button onPress={onClose}>{t('shell:cancel')}</Button>
      </div>
    </Form>
  )
}

function focusField(id: string): void {
  document.getElementById(id)?.focus()
}
