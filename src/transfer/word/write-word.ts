// Brings the whole library, so it has its place in a worker, which comes only when a file is wanted.
import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Report } from './report.ts'
import { toWordBlocks } from './word-blocks.ts'
import { numberingOf, stylesOf } from './word-styles.ts'
import type { Photographs } from './word-file.ts'
import { CM, PAGE_MARGIN, TEXT_WIDTH, sizesOf } from './word-sizes.ts'

// Word 2013 and later: without it Word opens the file in a mode for older ones.
const WORD_2013 = 15

const NO_PICTURES: Photographs = new Map()

/** A report as a Word file. */
export function writeWord(
  report: Report,
  photographs: Photographs = NO_PICTURES,
): Promise<ArrayBuffer> {
  return Packer.toArrayBuffer(toDocument(report, photographs))
}

function toDocument(report: Report, photographs: Photographs): Document {
  return new Document({
    title: report.title,
    creator: report.author,
    lastModifiedBy: report.author,
    compatibility: { version: WORD_2013 },
    styles: stylesOf(report),
    numbering: numberingOf(report),
    sections: [
      {
        properties: {
          page: {
            size: { width: 21 * CM, height: Math.round(29.7 * CM) },
            margin: { ...PAGE_MARGIN, footer: CM },
          },
        },
        footers: { default: footerOf(report) },
        children: toWordBlocks(report, photographs),
      },
    ],
  })
}

const COUNTERS = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES } as const

/** The line begins where reading begins; the page stands where it ends. */
function footerOf({ foot, direction, size }: Report): Footer {
  const isMirrored = direction === 'rtl'
  const page = foot.page.map((part) => ('text' in part ? part.text : COUNTERS[part.count]))
  const letters = sizesOf(size).foot
  const run = {
    size: letters,
    sizeComplexScript: letters,
    ...(isMirrored && { rightToLeft: true }),
  }
  return new Footer({
    children: [
      new Paragraph({
        ...(isMirrored && { bidirectional: true }),
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ ...run, text: foot.line }),
          new TextRun({ ...run, children: [new Tab(), ...page] }),
        ],
      }),
    ],
  })
}
