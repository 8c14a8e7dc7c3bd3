import { spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'

// What a PDF is, told by Poppler (https://poppler.freedesktop.org) and not by us.

/** The page as the browser prints it. */
export async function printedPage(page: Page): Promise<Buffer> {
  await page.emulateMedia({ media: 'print' })
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
  await page.emulateMedia({ media: null })
  return pdf
}

export function pdfinfo(pdf: Buffer, ...options: readonly string[]): string {
  return readBy('pdfinfo', pdf, [...options, '-'])
}

/** The words of each page, as they lie on it. */
export function wordsByPage(pdf: Buffer): readonly string[] {
  // A page ends with a form feed, the last one too.
  return readBy('pdftotext', pdf, ['-layout', '-', '-']).split('\f').slice(0, -1)
}

/** Of the whole document. Poppler does not tell it; the catalogue is the one plain object it stands in. */
export function languageOf(pdf: Buffer): string | undefined {
  const [catalogue] = /<<\/Type \/Catalog[\s\S]*?>>\s*endobj/.exec(pdf.toString('latin1')) ?? []
  return /\/Lang \(([^)]*)\)/.exec(catalogue ?? '')?.[1]
}

/** The parts that say where one is, in their order: "H1", "Figure", "Table". */
export function partsOf(pdf: Buffer): readonly string[] {
  const lines = pdfinfo(pdf, '-struct').matchAll(/^ *(H[1-6]|Figure|Table|Form)\b/gm)
  return [...lines].map(([, part = '']) => part)
}

function readBy(program: string, pdf: Buffer, options: readonly string[]): string {
  const read = spawnSync(program, options, { input: pdf, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (read.status !== 0) throw new Error(`${program}: ${read.stderr}`)
  return read.stdout
}
