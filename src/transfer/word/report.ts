// A report as it goes out: worded, in order, and without a thought of how it is written. Paper, the
// screen and Word are made from the same one, so that they cannot disagree.

/** A plain text needs no ceremony. */
export type Run = string | { readonly bold: string }
export type Words = string | readonly Run[]

/** A text, or a number that is known only when the pages are laid out. */
export type FootPart = { readonly text: string } | { readonly count: 'page' | 'pages' }

export interface Report {
  readonly title: string
  /** The body that it is of. Never a person. */
  readonly author: string
  /** BCP 47, as "en-GB". */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Large is for people who see little: nothing smaller than 18 points. */
  readonly size: ReportSize
  /** On every page: what it is of, and which page. */
  readonly foot: { readonly line: string; readonly page: readonly FootPart[] }
  readonly blocks: readonly Block[]
}

export type ReportSize = 'normal' | 'large'

export type Block = Leaf | Together

/** Stands on one page, where a page is long enough for it. */
export interface Together {
  readonly kind: 'together'
  readonly blocks: readonly Leaf[]
}

export type Leaf = Heading | Paragraph | List | Boxes | Lines | Table | Picture

export interface Heading {
  readonly kind: 'heading'
  /** The title stands above 1. */
  readonly level: 1 | 2 | 3
  readonly text: string
  /** Begins a page. */
  readonly onNewPage?: boolean
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly words: Words
  /** lead: what the reader should see first; quiet: what may be passed over; aloud: to be read out. */
  readonly look?: 'lead' | 'quiet' | 'aloud'
}

export interface List {
  readonly kind: 'list'
  /** Numbered: the order matters. */
  readonly ordered: boolean
  readonly items: readonly Words[]
}

/** Things of which somebody marks one, by hand or in Word. */
export interface Boxes {
  readonly kind: 'boxes'
  readonly items: readonly Box[]
  /** Side by side after what is asked, where each is a word or two. */
  readonly row?: { readonly label: Words }
}

export interface Box {
  /** What the box is called, in a column of its own: a number. */
  readonly mark?: string
  readonly words: Words
}

/** Room to write by hand. */
export interface Lines {
  readonly kind: 'lines'
  readonly count: number
}

export interface Table {
  readonly kind: 'table'
  readonly header: readonly string[]
  /** As many cells as the header has. */
  readonly rows: readonly (readonly Words[])[]
  /** The first cell of each row says what the row is of. */
  readonly rowHeads?: boolean
  /** Of the width of the page, in hundredths; together 100. */
  readonly widths: readonly number[]
}

/** A drawing: paper and the screen show it as it is, Word gets it as a photograph of it. */
export interface Picture {
  readonly kind: 'picture'
  /** Told apart by it within a report. */
  readonly name: string
  readonly svg: string
  readonly alt: string
  /** In the drawing's own units. */
  readonly width: number
  readonly height: number
}

/** Words as runs, for whoever writes them down. */
export function runsOf(words: Words): readonly { readonly text: string; readonly bold: boolean }[] {
  const runs = typeof words === 'string' ? [words] : words
  return runs.map((run) =>
    typeof run === 'string' ? { text: run, bold: false } : { text: run.bold, bold: true },
  )
}

/** What stands between <b> and </b> in a worded text is bold. */
export function withBold(text: string): Words {
  const parts = text.split(/<b>(.*?)<\/b>/)
  if (parts.length === 1) return text
  // The parts in brackets of the pattern come at every second place.
  return parts
    .map((part, place): Run => (place % 2 === 0 ? part : { bold: part }))
    .filter((run) => run !== '')
}
