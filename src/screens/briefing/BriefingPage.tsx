import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { printPage } from '#src/platform/print.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { Sheet } from '#src/workspace/report/Sheet.tsx'
import { useSheetFooter } from '#src/workspace/report/use-sheet-footer.ts'
import { useWordFile } from '#src/workspace/report/use-word-file.ts'
import { WordFileNote } from '#src/workspace/report/WordFileNote.tsx'
import type { BriefingScope, BriefingView } from './use-briefing.ts'
import { useBriefingReport } from './use-briefing-report.ts'

interface BriefingPageProps {
  readonly briefing: BriefingView
  /** The part of the organisation that it tells of. */
  readonly scope: BriefingScope
  readonly onUnit: (unitId: string | null) => void
}

/** What is shown is what is printed, and what stands in the Word file. */
export function BriefingPage({ briefing, scope, onUnit }: BriefingPageProps) {
  const { t } = useTranslation(['briefing', 'shell', 'round'])
  const report = useBriefingReport(briefing, scope)
  const file = useWordFile()
  useSheetFooter(report)
  const { organisation, scopes } = briefing

  return (
    <Page
      foot={
        <>
          <AppLink to={paths.home()} look="plain">
            {t('none.go')}
          </AppLink>
          <Button
            disabled={file.state.kind === 'making'}
            onPress={() =>
              file.make(report, fileName([t('file', { organisation: organisation.name })], 'docx'))
            }
          >
            {t('word')}
          </Button>
          <Button look="primary" onPress={printPage}>
            {t('print')}
          </Button>
        </>
      }
    >
      <div className="no-print">
        <PageHead
          above={
            <p className="quiet small">
              <bdi>{organisation.name || t('round:unnamed')}</bdi>
            </p>
          }
          title={t('title')}
          lead={t('lead')}
        >
          {scopes.length > 1 && (
            <ChoiceGroup
              legend={t('unit.legend')}
              name="unit"
              shape="row"
              options={scopes.map(({ unitId, unit }) => ({
                value: unitId ?? '',
                label: unitId === null ? t('round:whole') : (unit?.name ?? t('unit.unnamed')),
              }))}
              value={scope.unitId ?? ''}
              onChoose={(unitId) => {
                onUnit(unitId === '' ? null : unitId)
                file.forget()
              }}
            />
          )}
        </PageHead>
      </div>
      <WordFileNote state={file.state} />
      <Sheet report={report} />
    </Page>
  )
}
