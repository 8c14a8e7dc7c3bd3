import { useTranslation } from '#src/i18n/words.ts'
import { paths, PRACTICE_BASE } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'

/** For an address of the example that invites: nobody joins what is made up. */
export function NoRealInvitation() {
  const { t } = useTranslation('round')
  return (
    <Page
      foot={
        <>
          <BackLink to={paths.home()} />
          <AppLink to={`~${paths.join()}`} look="primary">
            {t('inExample.join.way')}
          </AppLink>
        </>
      }
    >
      <PageHead title={t('inExample.join.title')} lead={t('inExample.join.explain')} />
      <p>{t('inExample.join.real')}</p>
      <p>
        <AppLink to={`~${PRACTICE_BASE}`}>{t('inExample.practice')}</AppLink>
      </p>
    </Page>
  )
}
