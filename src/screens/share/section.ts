import type {
  WordedCell,
  WordedRow,
  WordedSection,
  WordedText,
} from '#src/transfer/summary/summary-words.ts'

/** A list of nothing, until its parts are given. */
export function section(
  id: string,
  title: string,
  rest: Partial<Omit<WordedSection, 'id' | 'title'>>,
): WordedSection {
  return {
    id,
    title,
    paragraphs: [],
    picture: null,
    shape: 'list',
    first: '',
    columns: [],
    widths: [],
    rows: [],
    ...rest,
  }
}

export function plain(text: string): WordedText {
  return { text, edited: false }
}

export function row(heading: string, ...cells: readonly WordedCell[]): WordedRow {
  return { heading, edited: false, question: null, cells }
}
