import type { Evidence } from '#src/domain/record/evidence.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import type { ActionWork } from '#src/workspace/plan/use-action-work.ts'
import styles from './ActionPage.module.css'

interface EvidenceFieldsProps {
  readonly work: ActionWork
  readonly evidence: readonly Evidence[]
}

/** What is listed for the organisation already can be tied to the action, and untied. */
export function EvidenceFields({ work: { action, change }, evidence }: EvidenceFieldsProps) {
  const { t } = useTranslation('plan')
  const ids = new Set(action.evidenceIds)
  const linked = evidence.filter(({ id }) => ids.has(id))
  const others = evidence.filter(({ id }) => !ids.has(id))
  if (evidence.length === 0) return <p>{t('action.evidenceNone')}</p>
  return (
    <>
      <p className="quiet">{t('action.evidenceHint')}</p>
      <ul className={styles['linked']}>
        {linked.map(({ id, item }) => (
          <li key={id}>
            <bdi>{item.what}</bdi>
            <Button look="text" onPress={() => untie(id)}>
              {t('action.evidenceRemove')} <span className="visually-hidden">{item.what}</span>
            </Button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Field label={t('action.evidenceAdd')}>
          {(wiring) => (
            <select {...wiring} value="" onChange={({ target }) => tie(target.value)}>
              <option value="">{t('action.evidenceChoose')}</option>
              {others.map(({ id, item }) => (
                <option key={id} value={id}>
                  {item.what}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  )

  function tie(id: string): void {
    if (id !== '') change({ evidenceIds: [...action.evidenceIds, id] })
  }

  function untie(id: string): void {
    change({ evidenceIds: action.evidenceIds.filter((one) => one !== id) })
  }
}
