import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Report } from '#src/transfer/word/report.ts'
import { writeWord } from '#src/transfer/word/write-word.ts'
import { unzip } from '#tests/support/unzip.ts'
import { aReport } from './a-report.ts'

const HEADING: Block = { kind: 'heading', level: 1, text: 'How to answer' }
const BOXES: Block = {
  kind: 'boxes',
  items: [
    { mark: '1', words: 'We do nothing' },
    { mark: '2', words: [{ bold: 'Note' }, ': we plan'] },
  ],
}
const TABLE: Block = {
  kind: 'table',
  header: ['When', 'What'],
  widths: [30, 70],
  rows: [['Late', [{ bold: 'Hand in' }]]],
}

async function parts(blocks: readonly Block[], rest: Partial<Report> = {}) {
  const files = unzip(await writeWord(aReport(blocks, rest)))
  const read = (path: string) => files.get(path) ?? ''
  return {
    files,
    body: read('word/document.xml'),
    styles: read('word/styles.xml'),
    core: read('docProps/core.xml'),
    numbering: read('word/numbering.xml'),
    foot: read([...files.keys()].find((path) => /footer\d*\.xml$/.test(path)) ?? ''),
  }
}

const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? []
const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
const holding = (xml: string, text: string) =>
  paragraphs(xml).find((one) => textIn(one).includes(text)) ?? ''

describe('a Word file', () => {
  it('says its title, whose it is and its language, and names no tool in their place', async () => {
    const { core, styles } = await parts([HEADING])
    expect(core).toContain('<dc:title>Question pack</dc:title>')
    expect(core).toContain('<dc:creator>Northwick Council</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Northwick Council</cp:lastModifiedBy>')
    expect(styles).toContain('<w:lang w:val="en-GB" w:bidi="en-GB"/>')
  })

  it('has real headings below its title', async () => {
    const second: Block = { kind: 'heading', level: 2, text: 'Why', onNewPage: true }
    const { body } = await parts([HEADING, second])
    expect(holding(body, 'Question pack')).toContain('<w:pStyle w:val="Title"/>')
    expect(holding(body, 'How to answer')).toContain('<w:pStyle w:val="Heading1"/>')
    expect(holding(body, 'Why')).toContain('<w:pStyle w:val="Heading2"/>')
    expect(holding(body, 'Why')).toContain('<w:pageBreakBefore/>')
    expect(holding(body, 'How to answer')).not.toContain('<w:pageBreakBefore/>')
  })

  it('begins every numbered list at one', async () => {
    const list: Block = { kind: 'list', ordered: true, items: ['First', 'Second'] }
    const { body, numbering } = await parts([list, HEADING, list])
    const used = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id)
    expect(used).toHaveLength(4)
    expect(new Set(used).size).toBe(2)
    for (const id of new Set(used)) {
      const own = new RegExp(`<w:num w:numId="${id}"[^>]*>.*?</w:num>`, 's').exec(numbering)?.[0]
      expect(own).toContain('<w:startOverride w:val="1"/>')
    }
  })

  it('has bullets and bold words', async () => {
    const items = [['Press ', { bold: 'Start' }, ' now']]
    const { body, numbering } = await parts([{ kind: 'list', ordered: false, items }])
    expect(textIn(holding(body, 'Press'))).toBe('Press Start now')
    expect(body).toMatch(/<w:b\/>(?:(?!<w:r>).)*Start/)
    expect(numbering).toContain('<w:numFmt w:val="bullet"/>')
  })

  it('has boxes that can be marked in Word too, each with its number', async () => {
    const { body } = await parts([BOXES])
    expect(body.match(/<w14:checkbox>/g)).toHaveLength(2)
    expect(body).toContain('<w:alias w:val="2"/>')
    expect(textIn(holding(body, 'We do nothing'))).toContain('1We do nothing')
  })

  it('sets boxes in a row after what is asked', async () => {
    const row = { label: [{ bold: 'How sure?' }] }
    const { body } = await parts([
      { kind: 'boxes', row, items: [{ words: 'A bit' }, { words: 'Very' }] },
    ])
    expect(textIn(holding(body, 'How sure?')).replaceAll(/\s+/g, ' ')).toBe('How sure? A bit Very')
    expect(holding(body, 'How sure?').match(/<w14:checkbox>/g)).toHaveLength(2)
  })

  it('marks the head of a table, and breaks no row', async () => {
    const { body } = await parts([TABLE])
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(2)
    expect(body).toContain('<w:tblLook w:firstRow="true"')
  })

  it('keeps what belongs together on one page, and asks no more of what follows', async () => {
    const after: Block = { kind: 'paragraph', words: 'After' }
    const asked: Block = { kind: 'paragraph', words: 'Asked?' }
    const together: Block = { kind: 'together', blocks: [asked, BOXES] }
    const { body } = await parts([together, after])
    expect(holding(body, 'Asked?')).toContain('<w:keepNext/>')
    expect(holding(body, 'We do nothing')).toContain('<w:keepNext/>')
    expect(holding(body, 'we plan')).not.toContain('<w:keepNext/>')
    expect(holding(body, 'After')).not.toContain('<w:keepNext/>')
  })

  it('counts the pages in its foot', async () => {
    const { foot } = await parts([HEADING])
    expect(textIn(foot)).toContain('Autumn 2026')
    expect(foot).toMatch(/<w:instrText[^>]*>PAGE</)
    expect(foot).toMatch(/<w:instrText[^>]*>NUMPAGES</)
  })

  it('has letters of eighteen points and more in large print, and smaller ones else', async () => {
    const sizesIn = (xml: string) =>
      [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size))
    const large = await parts([HEADING, TABLE, BOXES], { size: 'large' })
    // The library writes styles that are not used here too, as that of footnotes.
    const used = [...large.body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => `"${id}"`)
    const styles = large.styles
      .split('<w:style ')
      .filter((style, place) => place === 0 || used.some((id) => style.includes(`Id=${id}`)))
    const sizes = [large.body, large.foot, ...styles].flatMap(sizesIn)
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36)
    expect(sizesIn((await parts([HEADING])).styles)).toContain(23)
  })

  it('runs from right to left, tables too', async () => {
    const rtl = { direction: 'rtl', language: 'ar' } as const
    const { body, foot, styles } = await parts([HEADING, TABLE, BOXES], rtl)
    expect(paragraphs(body).every((one) => one.includes('<w:bidi/>'))).toBe(true)
    expect(body.match(/<w:rtl\/>/g)?.length).toBeGreaterThan(5)
    expect(body).toContain('<w:bidiVisual/>')
    expect(foot).toContain('<w:bidi/>')
    expect(styles).toContain('w:bidi="ar"')
    expect((await parts([HEADING, TABLE])).body).not.toMatch(/<w:(bidi|rtl|bidiVisual)\/>/)
  })

  it('takes whatever people write', async () => {
    const unit = fc.constantFrom('<', '&', '"', ']]>', 'é', '🌍', 'ع', '\\', ' ')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1 }), async (text) => {
        const { body, core } = await parts([{ kind: 'paragraph', words: text }], { title: text })
        const plain = (xml: string) =>
          xml
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&')
        expect(plain(textIn(body))).toBe(text + text)
        expect(plain(core)).toContain(text)
      }),
      { numRuns: 20 },
    )
  })
})
