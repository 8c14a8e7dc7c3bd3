import { useState } from 'react'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { BriefingPage } from './BriefingPage.tsx'
import { NothingToTell } from './NothingToTell.tsx'
import { useBriefing } from './use-briefing.ts'

export function Briefing({ organisation }: { readonly organisation: Organisation }) {
  const briefing = useBriefing(organisation)
  const [unitId, chooseUnit] = useState<string | null>()
  if (briefing === undefined) return null
  const { scopes } = briefing
  const scope = scopes.find((one) => one.unitId === unitId) ?? scopes[0]
  if (scope === undefined) return <NothingToTell organisation={organisation} />
  return <BriefingPage briefing={briefing} scope={scope} onUnit={chooseUnit} />
}
