import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useParams } from '#src/ui/link/navigation.ts'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { DutiesPage } from './DutiesPage.tsx'
import { useDuties } from './use-duties.ts'

export function DutiesScreen() {
  const { organisationId = '' } = useParams<{ organisationId: string }>()
  const state = useDuties(organisationId)
  if (state.kind === 'opening') return null
  return state.kind === 'missing' ? <Missing /> : <DutiesPage view={state.view} />
}

function Missing() {
  const { t } = useTranslation('duties')
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
