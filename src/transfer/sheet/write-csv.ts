import type { SheetCell, SheetRow } from './sheet-rows.ts'

/** The kind that browsers and servers call a .csv file. */
export const CSV_TYPE = 'text/csv;charset=utf-8'

/** Without it Excel takes the letters for those of an older alphabet. */
const BYTE_ORDER_MARK = '\uFEFF'

/** As RFC 4180 has it, in UTF-8. */
export function writeCsv(rows: readonly SheetRow[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

/** Every text in quotes: a comma, a quote or a line in it then does no harm. */
function writeCell(cell: SheetCell): string {
  return typeof cell === 'number' ? String(cell) : `"${cell.replaceAll('"', '""')}"`
}
