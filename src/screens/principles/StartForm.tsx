import { useId } from 'react'
import { NAME_MAX } from '#src/domain/record/fields.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { useStart } from './use-start.ts'
import styles from './PrinciplesPage.module.css'

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
    <form
      noValidate
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        starting.start()
      }}
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
      {trouble !== undefined && (
        <Notice kind="error" announced>
          <p>{t(`start.${trouble}`)}</p>
        </Notice>
      )}
      <div>
        <Button type="submit" look={isFirst ? 'primary' : 'plain'}>
          {t('start.begin')}
        </Button>
      </div>
      {starting.isStarted && <DraftNote id={starting.draftId} kept={t('start.kept')} />}
    </form>
  )

  function nameError(): string | undefined {
    const over = draft.partnership.length - NAME_MAX
    if (over > 0) return t('start.tooLong', { count: over })
    return missing.partnership ? t('start.noName') : undefined
  }
}
