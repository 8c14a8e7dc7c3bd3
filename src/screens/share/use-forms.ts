import { svgToPng } from '#src/platform/raster.ts'
import { sheetRows, SHEET_COLUMNS } from '#src/transfer/sheet/sheet-rows.ts'
import { CSV_TYPE, writeCsv } from '#src/transfer/sheet/write-csv.ts'
import { WORKBOOK_TYPE } from '#src/transfer/sheet/workbook.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import type { Picture, Report } from '#src/transfer/word/report.ts'
import { WORD_TYPE } from '#src/transfer/word/word-file.ts'
import { useMaking, type Making } from '#src/workspace/report/use-making.ts'
import { writeWordBeside, writeWorkbookBeside } from '#src/workspace/report/write-beside.ts'
import { journeyFileOf } from './journey-file-of.ts'
import { useSheetWords } from './use-sheet-words.ts'
import type { SummaryAsChosen } from './use-summary.ts'

export interface Forms {
  readonly making: Making
  readonly word: () => void
  readonly workbook: () => void
  readonly csv: () => void
  readonly journey: () => void
  readonly svg: (picture: Picture) => void
  readonly png: (picture: Picture) => void
}

/** All files of one summary. What is large to write with comes only when it is wanted. */
export function useForms(chosen: SummaryAsChosen, report: Report): Forms {
  const { summary, words, speech } = chosen
  const { t } = speech
  const sheet = useSheetWords()
  const making = useMaking()
  const { make } = making
  // A name tells whose it is only where the summary does.
  const named = (kind: string, ending: string, ...more: readonly string[]) =>
    fileName([kind, summary.from.name ?? '', summary.roundDate, ...more], ending)
  const version = t('paper.fileVersion', { version: String(summary.version) })
  const numbered = (kind: string, ending: string) => named(kind, ending, version)
  const rows = () => sheetRows(words, sheet.rows)

  return {
    making,
    word: () =>
      make('word', async (signal) => {
        const photographs = new Map<string, Uint8Array>()
        for (const picture of picturesIn(report)) {
          photographs.set(picture.name, await photograph(picture))
          // The pictures are painted by the page: between two of them a wish to stop is heard.
          if (signal.aborted) return undefined
        }
        const content = await writeWordBeside(report, signal, photographs)
        return content && { name: numbered(report.title, 'docx'), type: WORD_TYPE, content }
      }),
    workbook: () =>
      make('workbook', async (signal) => {
        const explained = SHEET_COLUMNS.map((column) => [
          sheet.rows.columns[column],
          sheet.explain[column],
        ])
        const workbook = {
          rows: rows(),
          name: t('sheet.name'),
          direction: report.direction,
          columns: {
            name: t('sheet.columnsName'),
            rows: [[t('sheet.column'), t('sheet.holds')], ...explained],
          },
        }
        const content = await writeWorkbookBeside(workbook, signal)
        return content && { name: numbered(t('paper.file'), 'xlsx'), type: WORKBOOK_TYPE, content }
      }),
    csv: () =>
      make('csv', async () => ({
        name: numbered(t('paper.file'), 'csv'),
        type: CSV_TYPE,
        content: writeCsv(rows()),
      })),
    journey: () =>
      make('journey', async () => {
        return { ...(await journeyFileOf(chosen)), type: 'application/json' }
      }),
    svg: (picture) =>
      make('picture', async () => ({
        name: named(pictureName(picture), 'svg'),
        type: 'image/svg+xml',
        content: picture.svg,
      })),
    png: (picture) =>
      make('picture', async () => {
        const bytes = await photograph(picture)
        const content = Uint8Array.from(bytes).buffer
        return { name: named(pictureName(picture), 'png'), type: 'image/png', content }
      }),
  }

  function pictureName({ name }: Picture): string {
    const known = (['path', 'profile', 'steps'] as const).find((one) => one === name)
    return known === undefined ? name : t(`picturesOf.${known}`)
  }

  function picturesIn({ blocks }: Report): readonly Picture[] {
    const leaves = blocks.flatMap((block) => (block.kind === 'together' ? block.blocks : [block]))
    return leaves.filter((leaf) => leaf.kind === 'picture')
  }
}

function photograph({ svg, width, height }: Picture): Promise<Uint8Array> {
  return svgToPng(svg, width, height)
}
