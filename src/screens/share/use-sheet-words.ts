import { useTranslation } from '#src/i18n/words.ts'
import { SHEET_COLUMNS, type SheetColumn, type SheetWords } from '#src/transfer/sheet/sheet-rows.ts'

/** What the columns are called, and what each holds. */
export function useSheetWords(): {
  readonly rows: SheetWords
  readonly explain: Readonly<Record<SheetColumn, string>>
} {
  const { t } = useTranslation('share')
  const named = (tell: (column: SheetColumn) => string) =>
    Object.fromEntries(SHEET_COLUMNS.map((column) => [column, tell(column)])) as Record<
      SheetColumn,
      string
    >
  return {
    rows: {
      columns: named((column) => t(`sheet.columns.${column}`)),
      sentence: t('sheet.sentence'),
      yes: t('sheet.yes'),
      no: t('sheet.no'),
    },
    explain: named((column) => t(`sheet.explain.${column}`)),
  }
}
