import type { ImportPreview, PartCounts } from '#src/domain/merge/import-preview.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DataTable } from '#src/ui/chart/DataTable.tsx'

const COLUMNS = ['new', 'same', 'differs', 'deletedHere', 'deletedThere'] as const

/** How many of what are new, alike or not: a column of nothing is left out. */
export function PartsTable({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('open')
  const formats = useFormats()
  const { parts } = preview
  const columns = COLUMNS.filter((column) => parts.some(({ counts }) => counts[column] > 0))
  if (columns.length === 0) return null
  const cellOf = (counts: PartCounts, column: (typeof COLUMNS)[number]) =>
    counts[column] === 0 ? t('preview.none') : formats.number(counts[column])
  return (
    <DataTable
      caption={t('preview.table')}
      columns={[
        t('preview.columns.part'),
        ...columns.map((column) => t(`preview.columns.${column}`)),
      ]}
      rows={parts
        .filter(({ counts }) => columns.some((column) => counts[column] > 0))
        .map(({ part, counts }) => ({
          key: part,
          heading: t(`parts.${part}`),
          cells: columns.map((column) => cellOf(counts, column)),
        }))}
    />
  )
}
