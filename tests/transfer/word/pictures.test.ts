import { describe, expect, it } from 'vitest'
import type { Block } from '#src/transfer/word/report.ts'
import { writeWord } from '#src/transfer/word/write-word.ts'
import { unzip } from '#tests/support/unzip.ts'
import { aReport } from './a-report.ts'

const PICTURE: Block = {
  kind: 'picture',
  name: 'path',
  svg: '<svg/>',
  alt: 'A road through "five" stages',
  width: 1000,
  height: 400,
}

const documentOf = async (photographs?: ReadonlyMap<string, Uint8Array>) =>
  unzip(await writeWord(aReport([PICTURE]), photographs)).get('word/document.xml') ?? ''

describe('a picture in Word', () => {
  it('has its words for those who do not see it, and no more than the width of the page', async () => {
    const xml = await documentOf(new Map([['path', new Uint8Array([137, 80, 78, 71])]]))
    expect(xml).toContain('descr="A road through &quot;five&quot; stages"')
    const width = Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1])
    // 17 centimetres, in the units of pictures.
    expect(width).toBeLessThanOrEqual(17 * 360_000)
    expect(width).toBeGreaterThan(16 * 360_000)
  })

  it('is told in words where there is no photograph of it', async () => {
    expect(await documentOf()).toContain('A road through')
  })

  it('stands with headings of three levels and rows that name themselves', async () => {
    const report = aReport([
      { kind: 'heading', level: 3, text: 'Third' },
      { kind: 'table', header: ['Q', 'Say'], widths: [50, 50], rowHeads: true, rows: [['1', '3']] },
    ])
    const xml = unzip(await writeWord(report)).get('word/document.xml') ?? ''
    expect(xml).toContain('w:val="Heading3"')
    expect(xml).toContain('w:firstColumn="true"')
    expect(xml).toContain('<w:tblHeader/>')
  })
})
