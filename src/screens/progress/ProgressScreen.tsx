import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useParams } from '#src/ui/link/navigation.ts'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { NoRounds } from './NoRounds.tsx'
import { ScopeChoice } from './ScopeChoice.tsx'
import { ScopeProgress } from './ScopeProgress.tsx'
import { useProgress, type ProgressScope } from './use-progress.ts'

export function ProgressScreen() {
  const { organisationId = '' } = useParams<{ organisationId: string }>()
  const state = useProgress(organisationId)
  const [chosenUnitId, chooseUnit] = useState<string | null>()
  if (state.kind === 'opening') return null
  if (state.kind === 'missing') return <Missing />
  const { organisation, scopes } = state
  const scope = chosenOf(scopes, chosenUnitId)
  if (scope === undefined) return <NoRounds organisation={organisation} />
  return (
    <ScopeProgress
      // A key of its own: which rounds are compared is chosen anew for each part.
      key={scope.unitId}
      organisation={organisation}
      scope={scope}
      choice={
        scopes.length > 1 && <ScopeChoice scopes={scopes} chosen={scope} onChoose={chooseUnit} />
      }
    />
  )
}

function Missing() {
  const { t } = useTranslation('progress')
  return (
    <Page>
      <PageHeading>{t('missing.title')}</PageHeading>
      <p>{t('missing.explain')}</p>
      <p>
        <AppLink to={paths.home()} look="primary">
          {t('home')}
        </AppLink>
      </p>
    </Page>
  )
}

function chosenOf(
  scopes: readonly ProgressScope[],
  unitId: string | null | undefined,
): ProgressScope | undefined {
  return scopes.find((scope) => scope.unitId === unitId) ?? scopes[0]
}
