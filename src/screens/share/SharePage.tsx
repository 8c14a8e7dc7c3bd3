import { useState } from 'react'
import { isOfEarlierClose } from '#src/domain/summary/wishes.ts'
import { paths } from '#src/paths.ts'
import { printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { useTranslation } from '#src/i18n/words.ts'
import { Sheet } from '#src/workspace/report/Sheet.tsx'
import { useSheetFooter } from '#src/workspace/report/use-sheet-footer.ts'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import { SentLog } from './SentLog.tsx'
import { ShareParts } from './ShareParts.tsx'
import { ShareWords } from './ShareWords.tsx'
import { StatusPanel } from './StatusPanel.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { useForms } from './use-forms.ts'
import { usePictures } from './use-pictures.ts'
import { LAYOUTS, useShareReport, type Layout } from './use-share-report.ts'
import { useSummary, type Closed } from './use-summary.ts'
import { useWishes } from './use-wishes.ts'
import styles from './SharePage.module.css'

/** Choose, look at exactly what leaves, and take it along. What is shown is what is printed. */
export function SharePage(closed: Closed) {
  const { view, closure, records } = closed
  const { t } = useTranslation(['share', 'shell'])
  const store = useStore()
  const [layout, setLayout] = useState<Layout>('summary')
  const work = useWishes(records.draft, closure)
  const chosen = useSummary(closed, work.fields)
  const pictures = usePictures(chosen.summary, chosen.speech)
  const report = useShareReport(chosen, pictures, layout)
  const forms = useForms(chosen, report)
  useSheetFooter(report)
  return (
    <Page
      foot={
        <>
          <AppLink to={paths.result(view.round.id)} look="plain">
            {t('shell:back')}
          </AppLink>
          <Button look="primary" onPress={printPage}>
            {t('print')}
          </Button>
          <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
        </>
      }
    >
      <div className={`${styles['part']} no-print`}>
        <RoundLine of={view} />
        {/* The page's title is that of the paper: a PDF takes its name from it. */}
        <PageHeading tabTitle={report.title}>{t('title')}</PageHeading>
        <p className="lead">{t('lead')}</p>
        <Notice kind="warning">
          <p>
            <strong>{t('publish.title')}</strong>
          </p>
          <p>{t(chosen.summary.mode === 'alone' ? 'publish.textAlone' : 'publish.text')}</p>
        </Notice>
        {isOfEarlierClose(records.draft, closure) && (
          <Notice>
            <p>{t('closedAgain')}</p>
          </Notice>
        )}
        <ChoiceGroup
          legend={t('layout.legend')}
          name="layout"
          options={LAYOUTS.map((value) => ({
            value,
            label: t(`layout.${value}`),
            hint: t(`layout.${value}Hint`),
          }))}
          value={layout}
          onChoose={setLayout}
        />
        <div>
          <ShareParts view={view} earlier={records.earlier} chosen={chosen} work={work} />
          <ShareWords chosen={chosen} layout={layout} work={work} />
        </div>
        <StatusPanel work={work} />
        <TakeAlong chosen={chosen} forms={forms} pictures={pictures} />
      </div>
      <Sheet report={report} />
      <SentLog closure={closure} wishes={work.fields} log={records.log} />
      {/* What is made up gets no post. */}
      {store.workspace === 'own' && (
        <p className="no-print">
          <AppLink to={paths.peers()}>{t('toPeers')}</AppLink>
        </p>
      )}
    </Page>
  )
}
