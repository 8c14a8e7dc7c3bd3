import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '#src/transfer/word/report.ts'
import { writeWord } from '#src/transfer/word/write-word.ts'
import { aReport } from '#tests/transfer/word/a-report.ts'
import { elementsOf, openInOffice, textsOf } from './support/office.ts'

/** One grey point. */
const PHOTOGRAPH = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
)

const HOSTILE = '<b>&"=1+1 دعوة ŵŷ'
const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Where we stand' },
  { kind: 'paragraph', words: [{ bold: 'Starting' }, ' (stage 3 of 5)'], look: 'lead' },
  {
    kind: 'picture',
    name: 'path',
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    alt: 'A road with two flags: we say 3, we can show 2',
    width: 600,
    height: 200,
  },
  { kind: 'heading', level: 2, text: 'Question by question' },
  {
    kind: 'table',
    header: ['Question', 'We say', 'We can show'],
    widths: [60, 20, 20],
    rowHeads: true,
    rows: [
      ['Why it matters here', '3', '2'],
      [HOSTILE, '4', 'Not yet checked'],
    ],
  },
  { kind: 'heading', level: 3, text: HOSTILE },
  { kind: 'list', ordered: true, items: ['Ask first', HOSTILE] },
]

let read: Document
beforeAll(async () => {
  const report = aReport(BLOCKS, { title: 'A summary', author: 'Northwick Council' })
  read = openInOffice(await writeWord(report, new Map([['path', PHOTOGRAPH]])), 'a.docx', 'fodt')
})

describe('a Word file, as LibreOffice opens it', () => {
  it('has its headings at their levels, in their order', () => {
    const headings = elementsOf(read, 'text:h').map((heading) => [
      Number(heading.getAttribute('text:outline-level')),
      heading.textContent,
    ])
    expect(headings).toEqual([
      [1, 'Where we stand'],
      [2, 'Question by question'],
      [3, HOSTILE],
    ])
  })

  it('has real tables, whose heads come again on each page', () => {
    const [table] = elementsOf(read, 'table:table').filter((one) =>
      one.textContent?.includes('We can show'),
    )
    const heads = elementsOf(table ?? read, 'table:table-header-rows')
    expect(heads.map(wordsOf)).toEqual(['Question We say We can show'])
    const cells = elementsOf(table ?? read, 'table:table-cell').map(wordsOf)
    expect(cells.slice(3)).toEqual([
      'Why it matters here',
      '3',
      '2',
      HOSTILE,
      '4',
      'Not yet checked',
    ])
  })

  it('says its pictures in words', () => {
    const [picture] = elementsOf(read, 'draw:frame').filter(
      (frame) => elementsOf(frame, 'draw:image').length > 0,
    )
    const said = picture === undefined ? [] : elementsOf(picture, 'svg:desc')
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'A road with two flags: we say 3, we can show 2',
    ])
  })

  it('has its title, its language and all its words', () => {
    expect(textsOf(read, 'dc:title')).toEqual(['A summary'])
    const languages = elementsOf(read, 'style:text-properties').map(
      (style) => `${style.getAttribute('fo:language')}-${style.getAttribute('fo:country')}`,
    )
    expect(languages).toContain('en-GB')
    const words = textsOf(read, 'office:text').join('')
    for (const text of ['Starting (stage 3 of 5)', 'Ask first', HOSTILE]) {
      expect(words).toContain(text)
    }
  })
})

/** Lines and spaces between the elements are the program's own. */
function wordsOf({ textContent }: Element): string {
  return (textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}
