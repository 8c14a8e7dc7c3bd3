import { useDeferredValue, useMemo, useState } from 'react'
import { isOpen } from '#src/domain/plan/action-state.ts'
import { filterActions, isFiltered, NO_FILTER } from '#src/domain/plan/plan-filter.ts'
import type { Action } from '#src/domain/record/action.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { stackClass } from '#src/workspace/layout-class.ts'
import { usePrinting } from '#src/workspace/use-printing.ts'
import { ActionList } from './ActionList.tsx'
import { FindActions } from './FindActions.tsx'
import { LateFold } from './LateFold.tsx'
import type { Plan } from './use-plan.ts'
import styles from './PlanPage.module.css'

interface PlannedActionsProps {
  readonly plan: Plan
  readonly onRemove: (action: Action) => void
}

/** All that a filter may change; the rest of the page stays out of its way. */
export function PlannedActions({ plan, onRemove }: PlannedActionsProps) {
  const { t } = useTranslation('plan')
  const [filter, setFilter] = useState(NO_FILTER)
  const { actions, today } = plan
  // What was chosen shows at once; the list follows as soon as it is drawn.
  const wanted = useDeferredValue(filter)
  const shown = useMemo(() => filterActions(actions, wanted, today), [actions, wanted, today])
  const open = useMemo(() => shown.filter(isOpen), [shown])
  const finished = useMemo(() => shown.filter((action) => !isOpen(action)), [shown])
  // Asked here: a list that is drawn only because the page goes to paper would hear of it too late.
  const isPrinted = usePrinting()
  const list = { plan, sought: wanted, isPrinted, onRemove }
  return (
    <section className={stackClass()}>
      <div className={styles['row']}>
        <h2>{t('list.title')}</h2>
        <p className="quiet">{t('list.count', { count: open.length })}</p>
      </div>
      <FindActions plan={plan} shown={shown.length} filter={filter} onFilter={setFilter} />
      {open.length === 0 && (
        <p>{t(isFiltered(filter) && shown.length === 0 ? 'find.none' : 'list.noneOpen')}</p>
      )}
      <ActionList {...list} actions={open} />
      {finished.length > 0 && (
        <LateFold onPaper summary={t('list.finished', { count: finished.length })}>
          {() => <ActionList {...list} actions={finished} />}
        </LateFold>
      )}
    </section>
  )
}
