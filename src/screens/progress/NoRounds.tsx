import type { Organisation } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'

export function NoRounds({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation(['progress', 'round'])
  return (
    <Page>
      <PageHead
        above={
          <p className="quiet small" dir="auto">
            {organisation.name || t('round:unnamed')}
          </p>
        }
        title={t('title')}
      />
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
