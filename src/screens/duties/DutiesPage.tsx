import { useEffect } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { openFoldsForPrint, printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { PageJumps } from '#src/ui/page/PageJumps.tsx'
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
          <AppLink to={paths.home()} look="plain">
            {t('home')}
          </AppLink>
        </>
      }
    >
      <PageHead
        above={
          <p className="quiet small">
            <bdi>{organisation.name || t('round:unnamed')}</bdi>
          </p>
        }
        title={t('title')}
        lead={t('lead')}
      />
      <Notice kind="warning">
        <p>{t('notAdvice')}</p>
      </Notice>
      <PageJumps
        label={t('jumps')}
        parts={[
          { id: 'duties-body', title: t('body.title') },
          { id: 'duties-today', title: t('today.title') },
          { id: 'duties-dates', title: t('dates.title') },
          { id: 'duties-good', title: t('good.title') },
          { id: 'duties-base', title: t('base.title') },
          { id: 'duties-data', title: t('data.title') },
        ]}
      />
      <BodyPanel view={view} />
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
