import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { PageJumps } from '#src/ui/page/PageJumps.tsx'
import { OrganisationHead } from '#src/workspace/OrganisationHead.tsx'
import { PrintablePage } from '#src/workspace/PrintablePage.tsx'
import { BodyPanel } from './BodyPanel.tsx'
import { DataFold } from './DataFold.tsx'
import { DatesPanel } from './DatesPanel.tsx'
import { EvidenceBaseFold } from './EvidenceBaseFold.tsx'
import { GoodPracticeFold } from './GoodPracticeFold.tsx'
import { TodayDuties } from './TodayDuties.tsx'
import type { DutiesView } from './use-duties.ts'

export function DutiesPage({ view }: { readonly view: DutiesView }) {
  const { t } = useTranslation('duties')
  return (
    <PrintablePage print={t('print')} way={{ to: paths.home(), words: t('home'), look: 'plain' }}>
      <OrganisationHead name={view.organisation.name} title={t('title')} lead={t('lead')} />
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
    </PrintablePage>
  )
}
