import { useEffect } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { openFoldsForPrint, printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { BodyPanel } from './BodyPanel.tsx'
import { DataFold } from './DataFold.tsx'
import { DatesPanel } from './DatesPanel.tsx'
import { EvidenceBaseFold } from './EvidenceBaseFold.tsx'
import { GoodPracticeFold } from './GoodPracticeFold.tsx'
import { TodayDuties } from './TodayDuties.tsx'
import type { DutiesView } from './use-duties.ts'

export function DutiesPage({ view }: { readonly view: DutiesView }) {
  const { t } = useTranslation(['duties', 'round'])
  const { organisation } = view
  useEffect(openFoldsForPrint, [])
  return (
    <Page
      foot={
        <>
          <Button onPress={printPage}>{t('print')}</Button>
          <AppLink to={paths.home()} look="primary">
            {t('home')}
          </AppLink>
        </>
      }
    >
      <div>
        <p className="quiet small">
          <bdi>{organisation.name || t('round:unnamed')}</bdi>
        </p>
        <PageHeading>{t('title')}</PageHeading>
        <p className="lead">{t('lead')}</p>
      </div>
      <Notice kind="warning">
        <p>{t('notAdvice')}</p>
      </Notice>
      <BodyPanel key={organisation.id} view={view} />
      <TodayDuties view={view} />
      <DatesPanel view={view} />
      <div>
        <GoodPracticeFold view={view} />
        <EvidenceBaseFold view={view} />
        <DataFold view={view} />
      </div>
    </Page>
  )
}
