import { useEffect, useState } from 'react'
import { isOpen } from '#src/domain/plan/action-state.ts'
import { filterActions, isFiltered, NO_FILTER } from '#src/domain/plan/plan-filter.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { openFoldsForPrint } from '#src/platform/print.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { ActionList } from './ActionList.tsx'
import { AddAction } from './AddAction.tsx'
import { FindActions } from './FindActions.tsx'
import { PlanFiles } from './PlanFiles.tsx'
import { PlanYear } from './PlanYear.tsx'
import { RemovedNotice } from './RemovedNotice.tsx'
import { SinceLastRound } from './SinceLastRound.tsx'
import { useRemoving } from './use-removing.ts'
import type { Plan } from './use-plan.ts'
import styles from './PlanPage.module.css'

export function PlanPage({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['plan', 'round'])
  const [filter, setFilter] = useState(NO_FILTER)
  const removing = useRemoving()
  useEffect(openFoldsForPrint, [])
  const { organisation, actions } = plan
  const name = organisation.name || t('round:unnamed')
  const shown = filterActions(actions, filter, plan.today)
  const open = shown.filter(isOpen)
  const finished = shown.filter((action) => !isOpen(action))
  const list = { organisationId: organisation.id, today: plan.today, onRemove: removing.remove }
  return (
    <Page>
      <div className={styles['head']}>
        <p className="quiet small">
          <bdi>{name}</bdi>
        </p>
        <PageHeading tabTitle={t('tab', { name })}>{t('title')}</PageHeading>
        <p className="lead">{t(actions.length === 0 ? 'empty' : 'lead')}</p>
        <p className="no-print">
          <AppLink to={paths.outcomes(organisation.id)}>{t('outcomes')}</AppLink>
        </p>
      </div>
      <SinceLastRound plan={plan} />
      <AddAction organisationId={organisation.id} folded={actions.length > 0} />
      <RemovedNotice removing={removing} />
      {actions.length > 0 && (
        <section className={styles['part']}>
          <div className={styles['row']}>
            <h2>{t('list.title')}</h2>
            <p className="quiet">{t('list.count', { count: open.length })}</p>
          </div>
          <FindActions
            actions={actions}
            shown={shown.length}
            filter={filter}
            onFilter={setFilter}
          />
          {open.length === 0 && (
            <p>{t(isFiltered(filter) && shown.length === 0 ? 'find.none' : 'list.noneOpen')}</p>
          )}
          <ActionList {...list} actions={open} />
          {finished.length > 0 && (
            <Disclosure summary={t('list.finished', { count: finished.length })}>
              <ActionList {...list} actions={finished} />
            </Disclosure>
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
