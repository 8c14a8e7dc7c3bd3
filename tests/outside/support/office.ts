import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'

// https://www.libreoffice.org: what it makes of a file, as its own flat document in XML.

/** `kind` is that of the document: text or sheet. */
export function openInOffice(
  bytes: ArrayBuffer | Uint8Array,
  name: string,
  kind: 'fodt' | 'fods',
): Document {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, new Uint8Array(bytes))
    // A profile of its own: one that is open elsewhere would refuse the second.
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const run = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', kind, '--outdir', folder, file],
      { encoding: 'utf8' },
    )
    if (run.status !== 0) throw new Error(run.stderr)
    const xml = readFileSync(join(folder, name.replace(/\.\w+$/, `.${kind}`)), 'utf8')
    return new JSDOM(xml, { contentType: 'text/xml' }).window.document
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function textsOf(within: Document | Element, name: string): readonly string[] {
  return elementsOf(within, name).map(({ textContent }) => textContent ?? '')
}

/** By the whole name, as "text:h". */
export function elementsOf(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)]
}
