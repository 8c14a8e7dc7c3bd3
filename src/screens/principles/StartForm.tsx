import { useId } from 'react'
import { NAME_MAX } from '#src/domain/record/fields.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'
import { AddForm } from '#src/workspace/plan/AddForm.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { useStart } from './use-start.ts'

interface StartFormProps {
  readonly organisationId: string
  /** The names that are there: one written in the same way is the same partnership. */
  readonly partnerships: readonly string[]
  /** Nothing is here yet, so this is the one thing to do. */
  readonly isFirst: boolean
  readonly onStarted: (id: string) => void
}

export function StartForm({ organisationId, partnerships, isFirst, onStarted }: StartFormProps) {
  const { t } = useTranslation('principles')
  const listId = useId()
  const starting = useStart(organisationId, onStarted)
  const { draft, type, trouble, missing } = starting
  return (
    <AddForm
      draft={starting}
      kept={t('start.kept')}
      trouble={trouble === undefined ? undefined : t(`start.${trouble}`)}
      action={t('start.begin')}
      isFirst={isFirst}
      onAdd={starting.start}
    >
      <Field label={t('start.partnership')} hint={t('start.partnershipHint')} error={nameError()}>
        {(wiring) => (
          <>
            <input
              type="text"
              dir="auto"
              list={partnerships.length === 0 ? undefined : listId}
              {...wiring}
              value={draft.partnership}
              onChange={({ target }) => type({ partnership: target.value })}
            />
            <datalist id={listId}>
              {partnerships.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      <PlanDay
        label={t('start.date')}
        value={draft.date}
        error={missing.date ? t('start.noDate') : undefined}
        onChange={(date) => type({ date: date ?? '' })}
      />
    </AddForm>
  )

  function nameError(): string | undefined {
    const over = draft.partnership.length - NAME_MAX
    if (over > 0) return t('start.tooLong', { count: over })
    return missing.partnership ? t('start.noName') : undefined
  }
}
