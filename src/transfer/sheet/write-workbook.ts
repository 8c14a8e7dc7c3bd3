// Brings the library, so it has its place in a worker, which comes only when a file is wanted.
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import { asPages } from './as-pages.ts'
import type { SheetRow } from './sheet-rows.ts'
import type { Workbook } from './workbook.ts'

/** In letters; a long text wraps. */
const WIDTHS = [26, 10, 20, 44, 26, 12, 60, 10]
const COLUMN_WIDTHS = [26, 90]

export async function writeWorkbook(workbook: Workbook): Promise<ArrayBuffer> {
  const { rows, name, direction, columns } = workbook
  const shared = {
    stickyRowsCount: 1,
    rightToLeft: direction === 'rtl',
    orientation: 'landscape' as const,
  }
  const names = [sheetName(name), sheetName(columns.name)] as const
  const file = writeXlsxFile(
    [
      { data: toData(rows, WIDTHS), sheet: names[0], columns: toColumns(WIDTHS), ...shared },
      {
        data: toData(columns.rows, COLUMN_WIDTHS),
        sheet: names[1],
        columns: toColumns(COLUMN_WIDTHS),
        ...shared,
      },
    ],
    { features: [asPages(names)] },
  )
  return (await file.toBlob()).arrayBuffer()
}

/** A text is written as a text, so that nothing in it is read as a formula, a number or a date. */
function toData(rows: readonly SheetRow[], widths: readonly number[]): SheetData {
  return rows.map((row, place) =>
    row.map((cell, column) => {
      const look = place === 0 ? { fontWeight: 'bold' as const } : {}
      if (cell === '') return null
      if (typeof cell === 'number')
        return { value: cell, type: Number, alignVertical: 'top' as const, ...look }
      const height = heightOf(cell, widths[column] ?? 10)
      return {
        value: cell,
        type: String,
        wrap: true,
        alignVertical: 'top' as const,
        height,
        ...look,
      }
    }),
  )
}

/** In points, of a line and of the highest row that Excel takes. */
const LINE = 15
const HIGHEST = 409

/** A row takes the highest of its cells. LibreOffice makes no room for a text that wraps. */
function heightOf(text: string, width: number): number {
  // A line breaks between words, so that it is rarely full.
  const perLine = width * 0.85
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / perLine)))
  return Math.min(HIGHEST, lines.reduce((sum, count) => sum + count, 0) * LINE)
}

function toColumns(widths: readonly number[]) {
  return widths.map((width) => ({ width }))
}

/** Excel takes 31 letters, and none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
