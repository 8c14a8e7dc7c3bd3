import { useState } from 'react'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { OrganisationScreen } from '#src/workspace/OrganisationScreen.tsx'
import { NoRounds } from './NoRounds.tsx'
import { ScopeChoice } from './ScopeChoice.tsx'
import { ScopeProgress } from './ScopeProgress.tsx'
import { useProgress, type ProgressScope } from './use-progress.ts'

export function ProgressScreen() {
  return (
    <OrganisationScreen>
      {(organisation) => <Progress organisation={organisation} />}
    </OrganisationScreen>
  )
}

function Progress({ organisation }: { readonly organisation: Organisation }) {
  const scopes = useProgress(organisation.id)
  const [chosenUnitId, chooseUnit] = useState<string | null>()
  if (scopes === undefined) return null
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

function chosenOf(
  scopes: readonly ProgressScope[],
  unitId: string | null | undefined,
): ProgressScope | undefined {
  return scopes.find((scope) => scope.unitId === unitId) ?? scopes[0]
}
