// A summary in words, once for all forms: the paper, the screen, Word and the sheet of figures are
// made from it, so that they cannot disagree.

export type PictureName = 'path' | 'profile' | 'steps'

export interface WordedText {
  readonly text: string
  /** Somebody changed it for this summary. */
  readonly edited: boolean
}

export interface WordedCell {
  /** For programs: a number, a date as YYYY-MM-DD, or an empty text where there is none. */
  readonly value: string | number
  readonly words: string
  /** What it is, in the sheet of figures, where the name of the column does not say so. */
  readonly fact?: string
}

export interface WordedRow {
  /** What the facts are of: a question, a piece of evidence, an action. */
  readonly heading: string
  readonly edited: boolean
  /** Where it is of a question: its place in the set, and what it means in any set. */
  readonly question: { readonly number: number; readonly meaning: string } | null
  /** As many as the section has columns. */
  readonly cells: readonly WordedCell[]
}

export interface WordedSection {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly WordedText[]
  readonly picture: PictureName | null
  readonly shape: 'table' | 'list'
  /** Above the headings of the rows. */
  readonly first: string
  readonly columns: readonly string[]
  /** Of the width of a page, in hundredths, the first for the headings; of a table. */
  readonly widths: readonly number[]
  readonly rows: readonly WordedRow[]
}

/** What only a committee report has. */
export interface CommitteeWords {
  readonly title: string
  /** Beside words that somebody changed; it is no summary. */
  readonly editedMark: string
  readonly aboutTitle: string
  readonly purposeTitle: string
  readonly purpose: WordedText
  readonly recommendationsTitle: string
  readonly recommendations: readonly WordedText[]
  readonly reasonsTitle: string
  readonly implicationsTitle: string
  readonly implications: WordedText
  readonly papersTitle: string
  readonly papers: readonly string[]
}

export interface SummaryInWords {
  readonly title: string
  /** Whose it is, in one line. */
  readonly subtitle: string
  /** Beside words that somebody changed. */
  readonly editedMark: string
  readonly sections: readonly WordedSection[]
  readonly committee: CommitteeWords
}
