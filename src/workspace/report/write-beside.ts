import { runBeside } from '#src/platform/beside.ts'
import type { Workbook } from '#src/transfer/sheet/workbook.ts'
import type { Photographs } from '#src/transfer/word/word-file.ts'
import type { Report } from '#src/transfer/word/report.ts'
// oxlint-disable-next-line import/default -- The query makes the address the default export.
import wordAddress from './word-worker.ts?worker&url'
// oxlint-disable-next-line import/default -- The query makes the address the default export.
import workbookAddress from './workbook-worker.ts?worker&url'

// Files that a large library writes, and the library with them, stay off the page. Each of these
// gives undefined where somebody stopped it, and rejects where the browser cannot do it.

export interface WordRequest {
  readonly report: Report
  readonly photographs: Photographs
}

const NO_PICTURES: Photographs = new Map()

export function writeWordBeside(
  report: Report,
  signal: AbortSignal,
  photographs = NO_PICTURES,
): Promise<ArrayBuffer | undefined> {
  const request: WordRequest = { report, photographs }
  return bytesOrNothing(wordAddress, request, signal)
}

export function writeWorkbookBeside(
  workbook: Workbook,
  signal: AbortSignal,
): Promise<ArrayBuffer | undefined> {
  return bytesOrNothing(workbookAddress, workbook, signal)
}

async function bytesOrNothing(address: string, request: unknown, signal: AbortSignal) {
  const written = await runBeside<ArrayBuffer>(address, request, signal)
  return 'ok' in written ? undefined : written
}
