// Brings the library: load it through write-workbook.ts.
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import type { SheetRow } from './sheet-rows.ts'
import type { Workbook } from './write-workbook.ts'

/** In letters; a long text wraps. */
const WIDTHS = [26, 10, 20, 44, 26, 12, 60, 10]
const COLUMN_WIDTHS = [26, 90]

export async function packWorkbook(workbook: Workbook): Promise<ArrayBuffer> {
  const { rows, name, direction, columns } = workbook
  const shared = { stickyRowsCount: 1, rightToLeft: direction === 'rtl' }
  const file = writeXlsxFile([
    { data: toData(rows), sheet: sheetName(name), columns: toColumns(WIDTHS), ...shared },
    {
      data: toData(columns.rows),
      sheet: sheetName(columns.name),
      columns: toColumns(COLUMN_WIDTHS),
      ...shared,
    },
  ])
  return (await file.toBlob()).arrayBuffer()
}

/** A text is written as a text, so that nothing in it is read as a formula, a number or a date. */
function toData(rows: readonly SheetRow[]): SheetData {
  return rows.map((row, place) =>
    row.map((cell) => {
      const look = place === 0 ? { fontWeight: 'bold' as const } : {}
      if (cell === '') return null
      if (typeof cell === 'number') return { value: cell, type: Number, ...look }
      return { value: cell, type: String, wrap: true, alignVertical: 'top' as const, ...look }
    }),
  )
}

function toColumns(widths: readonly number[]) {
  return widths.map((width) => ({ width }))
}

/** Excel takes 31 letters, and none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
