import { useTranslation } from '#src/i18n/words.ts'
import type { Pictures } from '#src/transfer/summary/summary-report.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { SHEET_COLUMNS } from '#src/transfer/sheet/sheet-rows.ts'
import { MakingNote } from '#src/workspace/report/MakingNote.tsx'
import { FileCodeButton } from '#src/workspace/file-code/FileCodeButton.tsx'
import { journeyFileOf } from './journey-file-of.ts'
import { SendMade } from './SendMade.tsx'
import type { Forms } from './use-forms.ts'
import { useSheetWords } from './use-sheet-words.ts'
import type { SummaryAsChosen } from './use-summary.ts'
import styles from './SharePage.module.css'

interface TakeAlongProps {
  readonly chosen: SummaryAsChosen
  readonly forms: Forms
  readonly pictures: Pictures
}

const FORMS = ['word', 'workbook', 'csv', 'journey'] as const
const PICTURES = ['path', 'profile', 'steps'] as const

/** Every form has the same figures; what is made goes to the person's downloads and nowhere else. */
export function TakeAlong({ chosen, forms, pictures }: TakeAlongProps) {
  const { t } = useTranslation('share')
  const sheet = useSheetWords()
  const isBusy = forms.making.state.kind === 'making'
  return (
    <Panel title={t('take.title')}>
      <p>{t('take.lead')}</p>
      <div className={styles['buttons']}>
        {FORMS.map((form) => (
          <Button key={form} busy={isBusy} onPress={forms[form]}>
            {t(`take.${form}`)}
          </Button>
        ))}
        <FileCodeButton
          open={t('take.code')}
          title={t('take.codeTitle')}
          make={() => journeyFileOf(chosen)}
        >
          <p>{t('take.codeHolds')}</p>
        </FileCodeButton>
      </div>
      <p className="quiet small">{t('take.journeyHint')}</p>
      <MakingNote making={forms.making} Next={SendMade} />
      <div>
        <Disclosure summary={t('take.pictures')} look="inline">
          <div className={styles['buttons']}>
            {PICTURES.map((name) => {
              const picture = pictures[name]
              if (picture === null) return null
              return (['svg', 'png'] as const).map((form) => (
                <Button key={`${name} ${form}`} busy={isBusy} onPress={() => forms[form](picture)}>
                  {t('take.picture', { picture: t(`picture.${name}`), form: form.toUpperCase() })}
                </Button>
              ))
            })}
          </div>
        </Disclosure>
        <Disclosure summary={t('take.columns')} look="inline">
          <DataTable
            caption={t('take.columns')}
            columns={[t('sheet.column'), t('sheet.holds')]}
            rows={SHEET_COLUMNS.map((column) => ({
              key: column,
              heading: sheet.rows.columns[column],
              cells: [sheet.explain[column]],
            }))}
          />
        </Disclosure>
      </div>
    </Panel>
  )
}
