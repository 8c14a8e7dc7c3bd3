import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { isOpen } from '#src/domain/plan/action-state.ts'
import { filterActions, isFiltered, NO_FILTER } from '#src/domain/plan/plan-filter.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { openFoldsForPrint } from '#src/platform/print.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { EvidenceSoon } from '#src/workspace/evidence/EvidenceSoon.tsx'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import { ActionList } from './ActionList.tsx'
import { AddAction } from './AddAction.tsx'
import { FindActions } from './FindActions.tsx'
import { LateFold } from './LateFold.tsx'
import { PlanFiles } from './PlanFiles.tsx'
import { PlanYear } from './PlanYear.tsx'
import { SinceLastRound } from './SinceLastRound.tsx'
import { useRemoving } from './use-removing.ts'
import type { Plan } from './use-plan.ts'
import styles from './PlanPage.module.css'

export function PlanPage({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['plan', 'round'])
  const [filter, setFilter] = useState(NO_FILTER)
  const removing = useRemoving()
  const words = useActionWords()
  const formats = useFormats()
  useEffect(openFoldsForPrint, [])
  const { organisation, actions } = plan
  const name = organisation.name || t('round:unnamed')
  // What was chosen shows at once; the list follows as soon as it is drawn.
  const wanted = useDeferredValue(filter)
  const shown = useMemo(
    () => filterActions(actions, wanted, plan.today),
    [actions, wanted, plan.today],
  )
  const open = useMemo(() => shown.filter(isOpen), [shown])
  const finished = useMemo(() => shown.filter((action) => !isOpen(action)), [shown])
  const list = { plan, onRemove: removing.remove }
  return (
    <Page>
      <PageHead
        above={
          <p className="quiet small">
            <bdi>{name}</bdi>
          </p>
        }
        title={t('title')}
        tabTitle={t('tab', { name })}
        lead={t(actions.length === 0 ? 'empty' : 'lead')}
      >
        <p className="only-print small">{t('printed', { date: formats.date(plan.today) })}</p>
        <p className="no-print">
          <AppLink to={paths.outcomes(organisation.id)}>{t('outcomes')}</AppLink>
        </p>
        <p className="no-print">
          <AppLink to={paths.priorities(organisation.id)}>{t('priorities')}</AppLink>
        </p>
        <p className="no-print">
          <AppLink to={paths.principles(organisation.id)}>{t('principles')}</AppLink>
        </p>
        <p className="no-print">
          <AppLink to={paths.evidenceList(organisation.id)}>{t('evidence')}</AppLink>
        </p>
        <EvidenceSoon organisationId={organisation.id} />
      </PageHead>
      <SinceLastRound plan={plan} />
      <AddAction organisationId={organisation.id} folded={actions.length > 0} />
      <RemovedNotice
        key={removing.removed?.id}
        message={removing.removed && t('list.removed', { what: words.what(removing.removed) })}
        failed={removing.failed ? t('list.removeFailed') : undefined}
        onUndo={removing.undo}
        onDismiss={removing.dismiss}
      />
      {actions.length > 0 && (
        <section className={styles['part']}>
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
      )}
      {actions.length > 0 && (
        <>
          <PlanYear plan={plan} />
          <PlanFiles plan={plan} name={name} />
        </>
      )}
    </Page>
  )
}
