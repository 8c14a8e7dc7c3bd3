import { plainText } from '#src/domain/summary/plain-texts.ts'
import type {
  SummaryInWords,
  WordedRow,
  WordedSection,
} from '#src/transfer/summary/summary-words.ts'

// The figures of a summary as a table for programs: one fact a row, the same columns for all. Both
// kinds of file are written from these rows.

/** In this order; what each one holds is told in words beside the file. */
export const SHEET_COLUMNS = [
  'section',
  'question',
  'meaning',
  'about',
  'fact',
  'value',
  'words',
  'edited',
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

export type SheetCell = string | number
export type SheetRow = readonly SheetCell[]

export interface SheetWords {
  readonly columns: Readonly<Record<SheetColumn, string>>
  /** The name of a fact that is a sentence. */
  readonly sentence: string
  readonly yes: string
  readonly no: string
}

/** The head first. Nothing in it can run as a formula. */
export function sheetRows(summary: SummaryInWords, words: SheetWords): readonly SheetRow[] {
  const head = SHEET_COLUMNS.map((column) => words.columns[column])
  const { committee, sections } = summary
  const apart = [
    { title: committee.purposeTitle, texts: [committee.purpose] },
    { title: committee.recommendationsTitle, texts: committee.recommendations },
    { title: committee.implicationsTitle, texts: [committee.implications] },
  ]
  const said = apart.flatMap(({ title, texts }) =>
    texts.map(({ text, edited }) => toRow(title, null, '', words.sentence, '', text, edited)),
  )
  return [head, ...sections.flatMap(rowsOfSection), ...said].map((row) => row.map(guarded))

  function rowsOfSection(section: WordedSection): readonly SheetRow[] {
    const sentences = section.paragraphs.map(({ text, edited }) =>
      toRow(section.title, null, '', words.sentence, '', text, edited),
    )
    return [...sentences, ...section.rows.flatMap((row) => rowsOfFact(section, row))]
  }

  function rowsOfFact({ title, first, columns }: WordedSection, row: WordedRow) {
    const { question, heading, edited, cells } = row
    if (cells.length === 0) return [toRow(title, question, '', first, '', heading, edited)]
    return cells.map((cell, place) => {
      const fact = cell.fact ?? columns[place] ?? first
      return toRow(title, question, heading, fact, cell.value, cell.words, edited)
    })
  }

  function toRow(
    section: string,
    question: WordedRow['question'],
    about: string,
    fact: string,
    value: SheetCell,
    text: string,
    edited: boolean,
  ): SheetRow {
    const of = [question?.number ?? '', question?.meaning ?? '']
    return [section, ...of, about, fact, value, text, edited ? words.yes : words.no]
  }
}

// Programs take a cell that begins so for a formula, whatever stands in quotes around it.
// https://owasp.org/www-community/attacks/CSV_Injection
const LIKE_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A number is what it is; of a text nothing is left to run. */
function guarded(cell: SheetCell): SheetCell {
  if (typeof cell === 'number') return cell
  // Before it is looked at: a mark that goes could have stood before the sign.
  const text = plainText(cell)
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text
}
