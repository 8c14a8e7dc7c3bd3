import { useEffect } from 'react'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { openFoldsForPrint } from '#src/platform/print.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { EvidenceSoon } from '#src/workspace/evidence/EvidenceSoon.tsx'
import { OrganisationHead } from '#src/workspace/OrganisationHead.tsx'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import { AddAction } from './AddAction.tsx'
import { PlanFiles } from './PlanFiles.tsx'
import { PlannedActions } from './PlannedActions.tsx'
import { PlanYear } from './PlanYear.tsx'
import { SinceLastRound } from './SinceLastRound.tsx'
import { useRemoving } from './use-removing.ts'
import type { Plan } from './use-plan.ts'

export function PlanPage({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['plan', 'round'])
  const removing = useRemoving()
  const words = useActionWords()
  const formats = useFormats()
  useEffect(openFoldsForPrint, [])
  const { organisation, actions } = plan
  const name = organisation.name || t('round:unnamed')
  return (
    <Page>
      <OrganisationHead
        name={organisation.name}
        title={t('title')}
        tabTitle={(of) => t('tab', { name: of })}
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
      </OrganisationHead>
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
        <>
          <PlannedActions plan={plan} onRemove={removing.remove} />
          <PlanYear plan={plan} />
          <PlanFiles plan={plan} name={name} />
        </>
      )}
    </Page>
  )
}
