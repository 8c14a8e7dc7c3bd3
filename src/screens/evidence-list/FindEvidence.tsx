import type { Ref } from 'react'
import { NONE, ownersOf } from '#src/domain/plan/plan-filter.ts'
import { EVIDENCE_KINDS } from '#src/domain/round/evidence-form.ts'
import {
  EVIDENCE_AGES,
  EVIDENCE_ORDERS,
  type EvidenceFilter,
} from '#src/domain/round/evidence-filter.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { FilterSelect, type FilterOption } from '#src/ui/field/FilterSelect.tsx'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'
import type { EvidenceOfAll } from './use-evidence-list.ts'
import type { Finding } from './use-finding.ts'
import styles from './EvidenceListPage.module.css'

interface FindEvidenceProps {
  /** The box that words are typed into. */
  readonly ref: Ref<HTMLInputElement>
  readonly all: EvidenceOfAll
  readonly finding: Finding
}

export function FindEvidence({ ref, all, finding }: FindEvidenceProps) {
  const { t } = useTranslation(['evidenceList', 'evidence'])
  const questions = useActionQuestions()
  const { filter, setFilter } = finding
  const inUse = [filter.question, filter.kind, filter.owner, filter.round].filter(
    (one) => one !== '',
  ).length
  return (
    <form
      role="search"
      className={`${styles['search']} no-print`}
      // What is typed is searched at once; there is nothing to send.
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label={t('find.search')} hint={t('find.searchHint')}>
        {(wiring) => (
          <input
            {...wiring}
            ref={ref}
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            value={finding.query}
            onChange={({ target }) => finding.setQuery(target.value)}
          />
        )}
      </Field>
      {choice(
        'age',
        t('find.age'),
        EVIDENCE_AGES.map((value) => ({ value, label: t(`ageName.${value}`) })),
      )}
      <Field label={t('find.order')}>
        {(wiring) => (
          <select
            {...wiring}
            value={finding.order}
            onChange={({ target }) => {
              const order = EVIDENCE_ORDERS.find((one) => one === target.value)
              if (order !== undefined) finding.setOrder(order)
            }}
          >
            {EVIDENCE_ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`order.${order}`)}
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
    </form>
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
        onChoose={(value) => setFilter({ ...filter, [part]: value ?? '' })}
      />
    )
  }
}
