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

  it('call a fact by its own name where it has one', () => {
    const [summary] = fc.sample(summaryInWords, 1)
    if (summary === undefined) throw new Error('No sample')
    const cells = [{ value: 4, words: '4 of the 5', fact: 'How many' }]
    const row = { heading: 'Checked', edited: false, question: null, cells }
    const section = { id: 'stand', title: 'Stand', paragraphs: [], picture: null, widths: [] }
    const stand = {
      ...section,
      shape: 'list' as const,
      first: 'F',
      columns: ['Stage'],
      rows: [row],
    }
    const rows = sheetRows({ ...summary, sections: [stand] }, WORDS)
    expect(rows[1]?.slice(3, 6)).toEqual(['Checked', 'How many', 4])
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

  it('print across one page each, with the head on every page and room for what wraps', async () => {
    const long = 'a text of many words '.repeat(8)
    const files = unzip(
      await writeWorkbook({
        rows: [['a'], [long]],
        name: "It's <one>",
        direction: 'ltr',
        columns: { name: 'Columns', rows: [['Column']] },
      }),
    )
    const all = [...files.values()].join('\n')
    expect(all.match(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/g)).toHaveLength(2)
    expect(all).toMatch(/<pageSetup[^>]*orientation="landscape"[^>]*fitToHeight="0"/)
    expect(all).toContain("localSheetId=\"0\">'It''s &lt;one&gt;'!$1:$1</definedName>")
    expect(all).toMatch(/ht="120"/)
  })
})
