import type { Organisation } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'

export function NoRounds({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('progress')
  return (
    <Page>
      <div>
        <p className="quiet small" dir="auto">
          {organisation.name}
        </p>
        <PageHeading>{t('title')}</PageHeading>
      </div>
      <Panel title={t('none.title')}>
        <p>{t('none.explain')}</p>
        <p>
          <AppLink to={paths.home()} look="primary">
            {t('home')}
          </AppLink>
        </p>
      </Panel>
    </Page>
  )
}
