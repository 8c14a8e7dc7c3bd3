import { useTranslation } from '#src/i18n/words.ts'
import { paths, PRACTICE_BASE } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

/** For an address of the example that invites: nobody joins what is made up. */
export function NoRealInvitation() {
  const { t } = useTranslation(['round', 'shell'])
  return (
    <Page
      foot={
        <>
          <AppLink to={paths.home()} look="plain">
            {t('shell:back')}
          </AppLink>
          <AppLink to={`~${paths.join()}`} look="primary">
            {t('inExample.join.way')}
          </AppLink>
        </>
      }
    >
      <PageHeading>{t('inExample.join.title')}</PageHeading>
      <p className="lead">{t('inExample.join.explain')}</p>
      <p>{t('inExample.join.real')}</p>
      <p>
        <AppLink to={`~${PRACTICE_BASE}`}>{t('inExample.practice')}</AppLink>
      </p>
    </Page>
  )
}
