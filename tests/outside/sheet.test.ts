import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPython } from '#scripts/outside.mjs'
import type { SheetRow } from '#src/transfer/sheet/sheet-rows.ts'
import { writeCsv } from '#src/transfer/sheet/write-csv.ts'
import { writeWorkbook } from '#src/transfer/sheet/write-workbook.ts'
import { elementsOf, openInOffice } from './support/office.ts'

const ROWS: readonly SheetRow[] = [
  ['section', 'question', 'value', 'words'],
  ['Where we stand', 1, 'Starting (stage 3 of 5)', 'a "quoted" word, a comma'],
  ['<b>&amp;', 12.5, "'=1+1", 'two\nlines'],
  ['دعوة ŵŷ 你好', 0, '', "'@SUM(A1)"],
]

// https://docs.python.org/3/library/csv.html
const READ_CSV = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8-sig')
json.dump(list(csv.reader(io.StringIO(text, newline=''))), sys.stdout)
`

function readCsv(csv: string): readonly (readonly string[])[] {
  const read = spawnSync(findPython() ?? '', ['-c', READ_CSV], { input: csv })
  expect(read.status, String(read.stderr)).toBe(0)
  return JSON.parse(read.stdout.toString('utf8'))
}

const asTexts = (rows: readonly SheetRow[]) => rows.map((row) => row.map(String))

describe('a .csv file, as Python reads it', () => {
  it('has every cell of every row', () => {
    expect(readCsv(writeCsv(ROWS))).toEqual(asTexts(ROWS))
  })

  it('has them whatever is in them', () => {
    const hard = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', ' ', 'a', 'ŵ') })
    const text = fc.oneof(hard, fc.string({ unit: 'grapheme' }))
    const row = fc.array(fc.oneof(text, fc.integer()), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(asTexts(rows))
      }),
      { numRuns: 20 },
    )
  })
})

describe('an .xlsx file, as LibreOffice opens it', () => {
  it('has every cell, numbers as numbers and texts as texts, and nothing to work out', async () => {
    const columns = { name: 'Columns', rows: [['column', 'what it holds']] }
    const book = await writeWorkbook({ rows: ROWS, name: 'Summary', direction: 'ltr', columns })
    const read = openInOffice(book, 'a.xlsx', 'fods')
    const sheets = elementsOf(read, 'table:table').map((sheet) => sheet.getAttribute('table:name'))
    expect(sheets).toEqual(['Summary', 'Columns'])
    const [sheet] = elementsOf(read, 'table:table')
    const rows = elementsOf(sheet ?? read, 'table:table-row').slice(0, ROWS.length)
    expect(rows.map(cellsOf)).toEqual(ROWS.map((row) => row.map(kindAndText)))
    expect(read.documentElement.outerHTML).not.toContain('table:formula')
  })
})

function kindAndText(cell: string | number): readonly [kind: string, text: string] {
  if (cell === '') return ['none', '']
  return [typeof cell === 'number' ? 'float' : 'string', String(cell)]
}

function cellsOf(row: Element): readonly (readonly [kind: string, text: string])[] {
  return elementsOf(row, 'table:table-cell')
    .slice(0, ROWS[0]?.length)
    .map((cell) => {
      const lines = elementsOf(cell, 'text:p').map(({ textContent }) => textContent ?? '')
      return [cell.getAttribute('office:value-type') ?? 'none', lines.join('\n')]
    })
}
