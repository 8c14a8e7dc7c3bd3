import { withBold, type Heading, type List, type Paragraph } from '#src/transfer/word/report.ts'

export function heading(text: string): Heading {
  return { kind: 'heading', level: 1, text }
}

export function paragraph(text: string, look?: 'lead'): Paragraph {
  return { kind: 'paragraph', words: withBold(text), ...(look === undefined ? {} : { look }) }
}

export function aloud(text: string): Paragraph {
  return { kind: 'paragraph', words: text, look: 'aloud' }
}

export function bullets(texts: readonly string[]): List {
  return { kind: 'list', ordered: false, items: texts.map(withBold) }
}

export function numbered(texts: readonly string[]): List {
  return { kind: 'list', ordered: true, items: texts.map(withBold) }
}
