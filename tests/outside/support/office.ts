import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// https://www.libreoffice.org: what it makes of a file, as its own flat document in XML. A test that
// reads one needs the document environment, for its reader of XML.

/** `kind` is that of the document: text or sheet. */
export function openInOffice(bytes: ArrayBuffer, name: string, kind: 'fodt' | 'fods'): Document {
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
    return new DOMParser().parseFromString(xml, 'text/xml')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function textsOf(document: Document, name: string): readonly string[] {
  return elementsOf(document, name).map(({ textContent }) => textContent ?? '')
}

/** By the whole name, as "text:h". */
export function elementsOf(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)]
}
