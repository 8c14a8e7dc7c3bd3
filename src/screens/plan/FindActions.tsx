import { ALL, isFiltered, NO_FILTER, type PlanFilter } from '#src/domain/plan/plan-filter.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { FilterSelect } from '#src/ui/field/FilterSelect.tsx'
import { chosenParts, useFilterParts } from './use-filter-parts.ts'
import type { Plan } from './use-plan.ts'
import styles from './PlanPage.module.css'

interface FindActionsProps {
  readonly plan: Plan
  /** How many fit. */
  readonly shown: number
  readonly filter: PlanFilter
  readonly onFilter: (filter: PlanFilter) => void
}

export function FindActions({ plan, shown, filter, onFilter }: FindActionsProps) {
  const { t } = useTranslation('plan')
  const parts = useFilterParts(plan)
  return (
    <>
      <div className="no-print">
        <Disclosure summary={t('find.title')}>
          <div className={styles['fields']}>
            {parts.map(({ part, label, options }) => (
              <FilterSelect
                key={part}
                label={label}
                all={t('find.all')}
                options={options}
                value={filter[part] === ALL ? null : filter[part]}
                onChoose={(value) => onFilter({ ...filter, [part]: value ?? ALL })}
              />
            ))}
          </div>
        </Disclosure>
      </div>
      <div className={styles['row']} role="status">
        {isFiltered(filter) && <p>{t('find.count', { shown, count: plan.actions.length })}</p>}
      </div>
      {isFiltered(filter) && (
        <>
          <div className="no-print">
            <Button look="text" onPress={() => onFilter(NO_FILTER)}>
              {t('find.clear')}
            </Button>
          </div>
          {/* On paper nobody sees what was chosen above. */}
          <ul className={`${styles['chosen']} only-print`}>
            {chosenParts(parts, filter).map(({ label, value }) => (
              <li key={label}>
                {t('find.chosen', { label })} <bdi>{value}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
