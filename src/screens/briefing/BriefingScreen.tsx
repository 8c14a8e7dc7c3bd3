import { OrganisationScreen } from '#src/workspace/OrganisationScreen.tsx'
import { Briefing } from './Briefing.tsx'

export function BriefingScreen() {
  return (
    <OrganisationScreen>
      {(organisation) => <Briefing organisation={organisation} />}
    </OrganisationScreen>
  )
}
