import { useTranslation } from '#src/i18n/words.ts'
import type { Outcome } from '#src/domain/record/outcome.ts'
import { paths } from '#src/paths.ts'
import { Field } from '#src/ui/field/Field.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { ActionWork } from '#src/workspace/plan/use-action-work.ts'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'

interface OutcomeFieldProps {
  readonly work: ActionWork
  /** To choose from; what was taken off the list since stays as it is. */
  readonly outcomes: readonly Outcome[]
}

export function OutcomeField({ work: { action, change }, outcomes }: OutcomeFieldProps) {
  const { t } = useTranslation('plan')
  const words = useOutcomeWords()
  const { outcomeId } = action
  const isKnown = outcomeId === null || outcomes.some(({ id }) => id === outcomeId)
  if (outcomes.length === 0 && isKnown) {
    return (
      <p>
        {t('action.noOutcomes')}{' '}
        <AppLink to={paths.outcomes(action.organisationId)}>{t('action.chooseOutcomes')}</AppLink>
      </p>
    )
  }
  return (
    <Field label={t('action.outcome')} hint={t('action.outcomeHint')}>
      {(wiring) => (
        <select
          {...wiring}
          value={outcomeId ?? ''}
          onChange={({ target }) =>
            change({ outcomeId: target.value === '' ? null : target.value })
          }
        >
          <option value="">{t('action.noOutcome')}</option>
          {!isKnown && <option value={outcomeId}>{t('action.unknownOutcome')}</option>}
          {outcomes.map((outcome) => (
            <option key={outcome.id} value={outcome.id}>
              {words.name(outcome)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
