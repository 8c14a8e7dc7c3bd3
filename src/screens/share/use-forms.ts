import { useState } from 'react'
import { appVersion } from '#src/platform/app-version.ts'
import { now } from '#src/platform/clock.ts'
import { sha256 } from '#src/platform/digest.ts'
import { offerFile } from '#src/platform/files.ts'
import { svgToPng } from '#src/platform/raster.ts'
import { sheetRows, SHEET_COLUMNS } from '#src/transfer/sheet/sheet-rows.ts'
import { CSV_TYPE, writeCsv } from '#src/transfer/sheet/write-csv.ts'
import { WORKBOOK_TYPE, writeWorkbook } from '#src/transfer/sheet/write-workbook.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import type { Picture, Report } from '#src/transfer/word/report.ts'
import { WORD_TYPE, writeWord } from '#src/transfer/word/write-word.ts'
import { useSheetWords } from './use-sheet-words.ts'
import type { SummaryAsChosen } from './use-summary.ts'

export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly content: string | ArrayBuffer
}

export type FormState =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'made'; readonly file: MadeFile }

export interface Forms {
  readonly state: FormState
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
  const [state, setState] = useState<FormState>({ kind: 'idle' })

  const make = async (write: () => Promise<MadeFile>) => {
    setState({ kind: 'making' })
    try {
      const file = await write()
      offerFile(file.name, file.type, file.content)
      setState({ kind: 'made', file })
    } catch {
      setState({ kind: 'failed' })
    }
  }
  // A name tells whose it is only where the summary does.
  const named = (kind: string, ending: string, ...more: readonly string[]) =>
    fileName([kind, summary.from.name ?? '', summary.roundDate, ...more], ending)
  const version = t('paper.fileVersion', { version: String(summary.version) })
  const numbered = (kind: string, ending: string) => named(kind, ending, version)
  const rows = () => sheetRows(words, sheet.rows)

  return {
    state,
    word: () =>
      void make(async () => {
        const photographs = new Map<string, Uint8Array>()
        for (const picture of picturesIn(report)) {
          photographs.set(picture.name, await photograph(picture))
        }
        const content = await writeWord(report, photographs)
        return { name: numbered(report.title, 'docx'), type: WORD_TYPE, content }
      }),
    workbook: () =>
      void make(async () => {
        const explained = SHEET_COLUMNS.map((column) => [
          sheet.rows.columns[column],
          sheet.explain[column],
        ])
        const content = await writeWorkbook({
          rows: rows(),
          name: t('sheet.name'),
          direction: report.direction,
          columns: {
            name: t('sheet.columnsName'),
            rows: [[t('sheet.column'), t('sheet.holds')], ...explained],
          },
        })
        return { name: numbered(t('paper.file'), 'xlsx'), type: WORKBOOK_TYPE, content }
      }),
    csv: () =>
      void make(async () => ({
        name: numbered(t('paper.file'), 'csv'),
        type: CSV_TYPE,
        content: writeCsv(rows()),
      })),
    journey: () =>
      void make(async () => {
        const { writeSummaryFile } = await import('#src/transfer/summary/summary-file.ts')
        const writing = { now: now(), appVersion: appVersion ?? '', digest: sha256 }
        const content = await writeSummaryFile(summary, words, writing)
        return { name: numbered(t('paper.file'), 'json'), type: 'application/json', content }
      }),
    svg: (picture) =>
      void make(async () => ({
        name: named(pictureName(picture), 'svg'),
        type: 'image/svg+xml',
        content: picture.svg,
      })),
    png: (picture) =>
      void make(async () => {
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
