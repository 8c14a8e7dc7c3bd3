import type { SheetRow } from './sheet-rows.ts'

/** The kind that browsers and servers call an .xlsx file. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export interface Workbook {
  /** The head first. */
  readonly rows: readonly SheetRow[]
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** A second sheet that says what each column holds. */
  readonly columns: { readonly name: string; readonly rows: readonly SheetRow[] }
}
