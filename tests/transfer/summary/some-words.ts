import fc from 'fast-check'
import type { SummaryInWords } from '#src/transfer/summary/summary-words.ts'

/** What people paste: markup, formulas, marks that turn the direction, halves of letters, controls. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x","y")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\u202E=1',
  'a "quote", a comma\nand a line',
  'ab\u202Ecd\u2066ef',
  'half \uD800 letter',
  'null \u0000 byte',
  '&amp; ]]> "',
] as const

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, maxLength: 12 }))
const worded = fc.record({ text, edited: fc.boolean() })
const row = fc.record({
  heading: text,
  edited: fc.boolean(),
  question: fc.constantFrom(null, { number: 3, meaning: 'listening.1' }),
  cells: fc.array(fc.record({ value: fc.oneof(fc.integer(), text), words: text }), {
    minLength: 2,
    maxLength: 2,
  }),
})

/** Any summary in words, with two facts a row. */
export const summaryInWords: fc.Arbitrary<SummaryInWords> = fc.record({
  title: text,
  subtitle: text,
  editedMark: fc.constant('changed'),
  sections: fc.array(
    fc.record({
      id: fc.constantFrom('stand', 'profile', 'evidence', 'about'),
      title: text,
      paragraphs: fc.array(worded, { maxLength: 2 }),
      picture: fc.constant(null),
      shape: fc.constantFrom('table' as const, 'list' as const),
      first: text,
      columns: fc.constant(['Stage', 'Date']),
      widths: fc.constant([40, 30, 30]),
      rows: fc.array(row, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  committee: fc.record({
    title: text,
    editedMark: fc.constant('changed'),
    aboutTitle: text,
    purposeTitle: text,
    purpose: worded,
    recommendationsTitle: text,
    recommendations: fc.array(worded, { maxLength: 2 }),
    reasonsTitle: text,
    implicationsTitle: text,
    implications: worded,
    papersTitle: text,
    papers: fc.array(text, { maxLength: 2 }),
  }),
})
