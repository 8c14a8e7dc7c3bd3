import { memo } from 'react'
import { NONE, ownersOf } from '#src/domain/plan/plan-filter.ts'
import {
  EVIDENCE_AGES,
  EVIDENCE_ORDERS,
  type EvidenceFilter,
  type EvidenceOrder,
} from '#src/domain/round/evidence-filter.ts'
import { EVIDENCE_KINDS } from '#src/domain/round/evidence-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { FilterSelect, type FilterOption } from '#src/ui/field/FilterSelect.tsx'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'
import type { EvidenceOfAll } from './use-evidence-list.ts'
import styles from './EvidenceListPage.module.css'

interface EvidenceFiltersProps {
  readonly all: EvidenceOfAll
  readonly filter: EvidenceFilter
  readonly onFilter: (filter: EvidenceFilter) => void
  readonly order: EvidenceOrder
  readonly onOrder: (order: EvidenceOrder) => void
}

/** Dear, with all that can be chosen: it stays as it is while somebody types. */
export const EvidenceFilters = memo(function EvidenceFilters(props: EvidenceFiltersProps) {
  const { all, filter, onFilter, order, onOrder } = props
  const { t } = useTranslation(['evidenceList', 'evidence'])
  const questions = useActionQuestions()
  const inUse = [filter.question, filter.kind, filter.owner, filter.round].filter(
    (one) => one !== '',
  ).length
  return (
    <>
      {choice(
        'age',
        t('find.age'),
        EVIDENCE_AGES.map((value) => ({ value, label: t(`ageName.${value}`) })),
      )}
      <Field label={t('find.order')}>
        {(wiring) => (
          <select
            {...wiring}
            value={order}
            onChange={({ target }) => {
              const chosen = EVIDENCE_ORDERS.find((one) => one === target.value)
              if (chosen !== undefined) onOrder(chosen)
            }}
          >
            {EVIDENCE_ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(`order.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles['wide']}>
        <Disclosure
          look="inline"
          summary={inUse === 0 ? t('find.more') : t('find.moreOn', { count: inUse })}
        >
          <div className={styles['search']}>
            {choice(
              'question',
              t('find.question'),
              questions.map(({ meaning, name }) => ({ value: meaning, label: name })),
            )}
            {choice(
              'kind',
              t('find.kind'),
              EVIDENCE_KINDS.map((value) => ({ value, label: t(`evidence:kind.${value}`) })),
            )}
            {choice(
              'owner',
              t('find.owner'),
              ownersOf(all.pieces.map(({ item }) => item)).map((owner) => ({
                value: owner,
                label: owner,
              })),
            )}
            {choice('round', t('find.round'), [
              { value: NONE, label: t('find.noRound') },
              ...all.rounds.map(({ id, name }) => ({ value: id, label: name })),
            ])}
          </div>
        </Disclosure>
      </div>
    </>
  )

  function choice<Part extends keyof EvidenceFilter>(
    part: Part,
    label: string,
    options: readonly FilterOption<EvidenceFilter[Part]>[],
  ) {
    return (
      <FilterSelect
        label={label}
        all={t('find.all')}
        options={options}
        value={filter[part] === '' ? null : filter[part]}
        onChoose={(value) => onFilter({ ...filter, [part]: value ?? '' })}
      />
    )
  }
})
