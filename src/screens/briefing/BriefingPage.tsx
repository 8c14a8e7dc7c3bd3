import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { OrganisationHead } from '#src/workspace/OrganisationHead.tsx'
import { ReportPage } from '#src/workspace/report/ReportPage.tsx'
import { useWordFile } from '#src/workspace/report/use-word-file.ts'
import type { BriefingScope, BriefingView } from './use-briefing.ts'
import { useBriefingReport } from './use-briefing-report.ts'

interface BriefingPageProps {
  readonly briefing: BriefingView
  /** The part of the organisation that it tells of. */
  readonly scope: BriefingScope
  readonly onUnit: (unitId: string | null) => void
}

export function BriefingPage({ briefing, scope, onUnit }: BriefingPageProps) {
  const { t } = useTranslation(['briefing', 'round'])
  const report = useBriefingReport(briefing, scope)
  const file = useWordFile()
  const { organisation, scopes } = briefing

  return (
    <ReportPage
      report={report}
      file={file}
      back={
        <AppLink to={paths.home()} look="plain">
          {t('none.go')}
        </AppLink>
      }
      ways={{ word: t('word'), print: t('print') }}
      onWord={() =>
        file.make(report, fileName([t('file', { organisation: organisation.name })], 'docx'))
      }
      head={
        <OrganisationHead name={organisation.name} title={t('title')} lead={t('lead')}>
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
                file.making.forget()
              }}
            />
          )}
        </OrganisationHead>
      }
    />
  )
}
