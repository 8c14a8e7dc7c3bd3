import {
  withBold,
  type Block,
  type Box,
  type Leaf,
  type ReportSize,
} from '#src/transfer/word/report.ts'

/** One question of the pack, in words. */
export interface PackQuestion {
  /** "1. Why it matters here" */
  readonly name: string
  readonly question: string
  /** In order: their numbers are what is typed in. */
  readonly statements: readonly PackStatement[]
  /** Facts with their sources; none where the pack is to be short. */
  readonly why: readonly string[]
}

interface PackStatement {
  readonly number: string
  readonly text: string
  /** Only in rounds that show the names of the stages while people answer. */
  readonly stageName?: string
}

/** Everything the pack says, before it is laid out. */
export interface PackWords {
  readonly lead: string
  readonly howTitle: string
  readonly how: readonly string[]
  /** What a person may say they are, where the round asks; else none. */
  readonly roles: readonly string[]
  readonly rolesTitle: string
  readonly rolesExplain: string
  readonly questions: readonly PackQuestion[]
  readonly whyTitle: string
  /** The number that stands for not knowing, and its words. */
  readonly dontKnow: { readonly number: string; readonly text: string }
  readonly howSure: string
  readonly sureness: readonly string[]
  readonly note: string
  /** Of the room for all notes, where it does not stand under each question. */
  readonly notesTitle: string
  readonly thanks: string
}

const NOTE_LINES = 2

/** The questions to be answered by hand. No question is broken over two pages where a page holds it. */
export function layQuestionPack(words: PackWords, size: ReportSize): Block[] {
  return [
    { kind: 'paragraph', words: words.lead, look: 'lead' },
    { kind: 'heading', level: 1, text: words.howTitle },
    { kind: 'list', ordered: true, items: words.how.map(withBold) },
    ...rolesOf(words),
    ...words.questions.flatMap((question) => layQuestion(question, words, size)),
    ...notesOf(words, size),
    { kind: 'paragraph', words: words.thanks },
  ]
}

function rolesOf({ roles, rolesTitle, rolesExplain }: PackWords): Block[] {
  if (roles.length === 0) return []
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 1, text: rolesTitle },
        { kind: 'paragraph', words: rolesExplain },
        { kind: 'boxes', items: roles.map((role) => ({ words: role })) },
      ],
    },
  ]
}

/** In large print a question fills a page, so that there is room for notes only after the last. */
function layQuestion(question: PackQuestion, words: PackWords, size: ReportSize): Block[] {
  const asked = askedOf(question, words, size)
  const why = whyOf(question, words)
  if (size === 'normal') {
    return [{ kind: 'together', blocks: [...asked, ...noteOf(words), ...why] }]
  }
  const facts: Block[] = why.length === 0 ? [] : [{ kind: 'together', blocks: why }]
  return [{ kind: 'together', blocks: asked }, ...facts]
}

function askedOf(
  { name, question, statements }: PackQuestion,
  { dontKnow, howSure, sureness }: PackWords,
  size: ReportSize,
): Leaf[] {
  return [
    { kind: 'heading', level: 1, text: name, onNewPage: size === 'large' },
    { kind: 'paragraph', words: [{ bold: question }] },
    {
      kind: 'boxes',
      items: [...statements.map(boxOf), { mark: dontKnow.number, words: dontKnow.text }],
    },
    {
      kind: 'boxes',
      row: { label: withBold(howSure) },
      items: sureness.map((words) => ({ words })),
    },
  ]
}

function boxOf({ number, text, stageName }: PackStatement): Box {
  const words = stageName === undefined ? text : [{ bold: stageName }, `: ${text}`]
  return { mark: number, words }
}

function noteOf({ note }: PackWords): Leaf[] {
  return [
    { kind: 'paragraph', words: withBold(note) },
    { kind: 'lines', count: NOTE_LINES },
  ]
}

function notesOf({ questions, notesTitle, note }: PackWords, size: ReportSize): Block[] {
  if (size === 'normal') return []
  return [
    { kind: 'heading', level: 1, text: notesTitle, onNewPage: true },
    { kind: 'paragraph', words: withBold(note) },
    ...questions.map(({ name }): Block => ({
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: name },
        { kind: 'lines', count: NOTE_LINES },
      ],
    })),
  ]
}

function whyOf({ why }: PackQuestion, { whyTitle }: PackWords): Leaf[] {
  if (why.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: whyTitle },
    { kind: 'list', ordered: false, items: why },
  ]
}
