import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'

/** An address that leads nowhere, or to a round that is not on this device. */
export function NotFoundScreen() {
  const { t } = useTranslation('fault')
  return (
    <Page>
      <PageHead title={t('notFound.title')} lead={t('notFound.explain')} />
      <p>
        <AppLink to={paths.home()} look="primary">
          {t('notFound.home')}
        </AppLink>
      </p>
    </Page>
  )
}
