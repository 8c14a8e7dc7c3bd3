import { Fragment, type ReactNode } from 'react'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { useParams } from '#src/ui/link/navigation.ts'
import { NotThere } from './NotThere.tsx'
import { useOrganisation } from './use-organisation.ts'

interface OrganisationScreenProps {
  readonly children: (organisation: Organisation) => ReactNode
}

/** Opens the organisation that the address names; one that is not here gets a page with a way home. */
export function OrganisationScreen({ children }: OrganisationScreenProps) {
  const { t } = useTranslation('shell')
  const { organisationId = '' } = useParams<{ organisationId: string }>()
  const organisation = useOrganisation(organisationId)
  if (organisation === undefined) return null
  if (organisation === null) {
    return (
      <NotThere
        title={t('organisation.notHere')}
        explain={t('organisation.notHereExplain')}
        to={paths.home()}
        way={t('organisation.toStart')}
      />
    )
  }
  // A key of its own: what was typed or chosen for one organisation must never slip to the next.
  return <Fragment key={organisation.id}>{children(organisation)}</Fragment>
}
