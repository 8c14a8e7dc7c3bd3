import type { ReactNode } from 'react'
import {
  ALL,
  DATE_FILTERS,
  isFiltered,
  NO_FILTER,
  NONE,
  ownersOf,
  STATE_FILTERS,
  type PlanFilter,
} from '#src/domain/plan/plan-filter.ts'
import type { Action } from '#src/domain/record/action.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'
import styles from './PlanPage.module.css'

interface FindActionsProps {
  readonly actions: readonly Action[]
  /** How many fit. */
  readonly shown: number
  readonly filter: PlanFilter
  readonly onFilter: (filter: PlanFilter) => void
}

export function FindActions({ actions, shown, filter, onFilter }: FindActionsProps) {
  const { t } = useTranslation('plan')
  const questions = useActionQuestions()
  return (
    <div className="no-print">
      <Disclosure summary={t('find.title')}>
        <div className={styles['fields']}>
          {choice('owner', [
            ...ownersOf(actions).map((owner) => ({ value: owner, label: owner })),
            { value: NONE, label: t('find.ownerNone') },
          ])}
          {choice('question', [
            ...questions.map(({ meaning, name }) => ({ value: meaning, label: name })),
            { value: NONE, label: t('find.questionNone') },
          ])}
          {choice(
            'state',
            STATE_FILTERS.map((value) => ({ value, label: stateName(value) })),
          )}
          {choice(
            'date',
            DATE_FILTERS.map((value) => ({ value, label: dateName(value) })),
          )}
        </div>
      </Disclosure>
      <div className={styles['row']} role="status">
        {isFiltered(filter) && <p>{t('find.count', { shown, count: actions.length })}</p>}
      </div>
      {isFiltered(filter) && (
        <Button look="text" onPress={() => onFilter(NO_FILTER)}>
          {t('find.clear')}
        </Button>
      )}
    </div>
  )

  function choice(
    part: keyof PlanFilter,
    options: readonly { readonly value: string; readonly label: string }[],
  ): ReactNode {
    return (
      <Field label={t(`find.${part}`)}>
        {(wiring) => (
          <select
            {...wiring}
            value={filter[part]}
            onChange={({ target }) => onFilter({ ...filter, [part]: target.value })}
          >
            <option value={ALL}>{t('find.all')}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    )
  }

  function stateName(value: (typeof STATE_FILTERS)[number]): string {
    switch (value) {
      case 'proposed':
      case 'accepted':
      case 'approved':
        return t(`standing.${value}`)
      default:
        return t(`state.${value}`)
    }
  }

  function dateName(value: (typeof DATE_FILTERS)[number]): string {
    return value === 'none' ? t('find.noDate') : t(`find.${value}`)
  }
}
