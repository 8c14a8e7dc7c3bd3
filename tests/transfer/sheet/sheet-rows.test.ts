import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '#src/domain/summary/plain-texts.ts'
import { SHEET_COLUMNS, sheetRows, type SheetWords } from '#src/transfer/sheet/sheet-rows.ts'
import { writeCsv } from '#src/transfer/sheet/write-csv.ts'
import { writeWorkbook } from '#src/transfer/sheet/write-workbook.ts'
import { HOSTILE, summaryInWords } from '#tests/transfer/summary/some-words.ts'
import { unzip } from '#tests/support/unzip.ts'

const WORDS: SheetWords = {
  columns: Object.fromEntries(SHEET_COLUMNS.map((name) => [name, name])) as SheetWords['columns'],
  sentence: 'In a sentence',
  yes: 'yes',
  no: 'no',
}

describe('the rows of a sheet', () => {
  it('tell every fact, each in a row of the same columns', () => {
    fc.assert(
      fc.property(summaryInWords, (summary) => {
        const rows = sheetRows(summary, WORDS)
        expect(rows.every((row) => row.length === SHEET_COLUMNS.length)).toBe(true)
        const facts = summary.sections.flatMap(({ rows: of }) => of.flatMap(({ cells }) => cells))
        const told = rows.map((row) => row[6])
        for (const { words } of facts) {
          const text = plainText(words)
          expect(told.some((one) => one === text || one === `'${text}`)).toBe(true)
        }
        const values = rows.map((row) => row[5])
        for (const { value } of facts) {
          if (typeof value === 'number') expect(values).toContain(value)
        }
      }),
    )
  })

  it('hold nothing that a program takes for a formula', () => {
    fc.assert(
      fc.property(summaryInWords, (summary) => {
        for (const cell of sheetRows(summary, WORDS).flat()) {
          if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        }
      }),
    )
  })
})

describe('the files of a sheet', () => {
  const rows = [['about', 'value'], ...HOSTILE.map((text) => [`x ${plainText(text)}`, 3])]

  it('begin with the mark of their letters and keep quotes, commas and lines in a cell', () => {
    const csv = writeCsv(rows)
    expect(csv.startsWith('\uFEFF"about","value"\r\n')).toBe(true)
    expect(csv).toContain('"x a ""quote"", a comma\nand a line",3\r\n')
  })

  it('have the same texts in a workbook, as texts and no formula', async () => {
    const file = await writeWorkbook({
      rows,
      name: 'A/name*that is too long for a sheet of Excel',
      direction: 'rtl',
      columns: { name: 'Columns', rows: [['Column', 'What it holds']] },
    })
    const files = unzip(file)
    const all = [...files.values()].join('\n')
    expect(all).not.toContain('<f>')
    for (const [text] of rows) {
      const written = String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const inXml = all.replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'")
      expect(inXml).toContain(written)
    }
    expect(all).toContain('rightToLeft="1"')
  })
})
