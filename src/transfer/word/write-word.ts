import type { Report } from './report.ts'

/** The kind that browsers and servers call a .docx file. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A report as a Word file. The library behind it is large, so it comes only when a file is wanted. */
export async function writeWord(report: Report): Promise<ArrayBuffer> {
  const { packReport } = await import('./word-document.ts')
  return packReport(report)
}
