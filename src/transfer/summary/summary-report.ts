import type { Block, Heading, Leaf, Paragraph, Picture, Words } from '#src/transfer/word/report.ts'
import type {
  PictureName,
  SummaryInWords,
  WordedRow,
  WordedSection,
  WordedText,
} from './summary-words.ts'

export type Pictures = Readonly<Record<PictureName, Picture | null>>

/** For peers: where the body stands comes first, and each part has its heading. */
export function layOutSummary(summary: SummaryInWords, pictures: Pictures): readonly Block[] {
  return [
    { kind: 'paragraph', words: summary.subtitle, look: 'quiet' },
    ...summary.sections.flatMap((section) => layOutSection(section, 1, summary, pictures)),
  ]
}

/** Sections that say what the recommendations rest on; the others have a place of their own. */
const APART: ReadonlySet<string> = new Set(['evidence', 'about'])

/** For a committee: what it is asked to decide comes first, what it rests on after. */
export function layOutCommittee(summary: SummaryInWords, pictures: Pictures): readonly Block[] {
  const { committee, sections } = summary
  const { editedMark } = committee
  const lay = (section: WordedSection, level: 1 | 2) =>
    layOutSection(section, level, { ...summary, editedMark }, pictures)
  const only = (id: string) => sections.filter((section) => section.id === id)
  return [
    { kind: 'paragraph', words: summary.subtitle, look: 'quiet' },
    heading(1, committee.purposeTitle),
    ...paragraphsOf(committee.purpose, editedMark),
    heading(1, committee.recommendationsTitle),
    {
      kind: 'list',
      ordered: true,
      items: committee.recommendations.map((one) => marked(one, editedMark)),
    },
    heading(1, committee.reasonsTitle),
    ...sections.filter(({ id }) => !APART.has(id)).flatMap((section) => lay(section, 2)),
    heading(1, committee.implicationsTitle),
    ...paragraphsOf(committee.implications, editedMark),
    heading(1, committee.papersTitle),
    { kind: 'list', ordered: false, items: committee.papers },
    ...only('evidence').flatMap((section) => lay(section, 2)),
    ...only('about').flatMap((section) => lay({ ...section, title: committee.aboutTitle }, 1)),
  ]
}

function layOutSection(
  section: WordedSection,
  level: 1 | 2,
  { editedMark }: SummaryInWords,
  pictures: Pictures,
): readonly Block[] {
  const { id, title, paragraphs, picture } = section
  const isLead = id === 'stand'
  const words = paragraphs.flatMap((one, place) =>
    paragraphsOf(one, editedMark, isLead && place === 0 ? 'lead' : undefined),
  )
  const drawn = picture === null ? null : pictures[picture]
  const head: readonly Leaf[] = [heading(level, title), ...words]
  const last: readonly Leaf[] = rowsOf(section, editedMark)
  const [opening, rest] = [head.slice(0, 2), head.slice(2)]
  return [
    // A heading never stands alone at the foot of a page.
    ...(drawn === null
      ? [...(opening.length > 1 ? [together(opening)] : opening), ...rest]
      : [together([...head, drawn])]),
    ...last,
  ]
}

function together(blocks: readonly Leaf[]): Block {
  return { kind: 'together', blocks }
}

function rowsOf(section: WordedSection, editedMark: string): readonly Leaf[] {
  const { shape, first, columns, widths, rows } = section
  if (rows.length === 0) return []
  if (shape === 'list') {
    const items = rows.map((row) => itemOf(row, editedMark))
    return [{ kind: 'list', ordered: false, items }]
  }
  return [
    {
      kind: 'table',
      header: [first, ...columns],
      widths,
      rowHeads: true,
      rows: rows.map((row) => [
        marked({ text: row.heading, edited: row.edited }, editedMark),
        ...row.cells.map(({ words }) => words),
      ]),
    },
  ]
}

/** "What we can show: starting (stage 3 of 5)", the first part in bold. */
function itemOf({ heading: name, edited, cells }: WordedRow, editedMark: string): Words {
  const words = cells.map((cell) => cell.words).join(' · ')
  if (words === '') return marked({ text: name, edited }, editedMark)
  return [{ bold: `${name}: ` }, marked({ text: words, edited }, editedMark)]
}

function marked({ text, edited }: WordedText, mark: string): string {
  return edited ? `${text} (${mark})` : text
}

/** Lines that people parted stay apart; the mark stands after the last. */
function paragraphsOf(words: WordedText, mark: string, look?: 'lead'): readonly Paragraph[] {
  const lines = words.text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((text, place) => ({
    kind: 'paragraph',
    words: marked({ text, edited: words.edited && place === lines.length - 1 }, mark),
    ...(look === undefined ? {} : { look }),
  }))
}

function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text }
}
