import type { Report } from './report.ts'

/** The kind that browsers and servers call a .docx file. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The pictures of a report as PNG, by their names. One that is missing is told in words. */
export type Photographs = ReadonlyMap<string, Uint8Array>

const NO_PICTURES: Photographs = new Map()

/** A report as a Word file. The library behind it is large, so it comes only when a file is wanted. */
export async function writeWord(
  report: Report,
  photographs: Photographs = NO_PICTURES,
): Promise<ArrayBuffer> {
  const { packReport } = await import('./word-document.ts')
  return packReport(report, photographs)
}
