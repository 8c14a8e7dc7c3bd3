import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockBytes } from '#src/transfer/backup/lock.ts'
import { writeJourneyFile } from '#src/transfer/json/journey-file.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { NOW } from '#tests/support/records.ts'

// https://age-encryption.org: the program by which anybody with the passphrase opens a backup, also
// when this app is long gone.

const PASSPHRASE = 'vier Wörter für uns'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** age asks for a passphrase on a terminal only: Python lends it one. */
const AT_A_TERMINAL = `
import os, pty, sys
passphrase, locked, opened = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp('age', ['age', '--decrypt', '--output', opened, locked])
said = b''
while b'passphrase' not in said:
    said += os.read(terminal, 1000)
os.write(terminal, passphrase.encode() + b'\\n')
try:
    while os.read(terminal, 1000):
        pass
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`

function openOutside(locked: Uint8Array, passphrase: string) {
  const [from, to] = [join(folder, 'backup.json.age'), join(folder, 'backup.json')]
  writeFileSync(from, locked)
  const { status, stderr } = spawnSync('python3', ['-c', AT_A_TERMINAL, passphrase, from, to])
  return { status, problem: stderr.toString(), read: () => readFileSync(to) }
}

async function aBackup(): Promise<Uint8Array> {
  const writing = { now: NOW, appVersion: '0.1.0', digest: async () => null }
  const text = await writeJourneyFile(oneOfEach(), writing)
  // Longer than one piece of age's.
  return new TextEncoder().encode(text + ' '.repeat(200_000))
}

describe('a backup under a passphrase', () => {
  it('is opened by age, to the letter', async () => {
    const plain = await aBackup()
    const opened = openOutside(await lockBytes(plain, PASSPHRASE, () => undefined), PASSPHRASE)
    expect(opened.problem).toBe('')
    expect(opened.status).toBe(0)
    expect(opened.read().equals(plain)).toBe(true)
  })

  it('is not opened with another passphrase', async () => {
    const locked = await lockBytes(await aBackup(), PASSPHRASE, () => undefined)
    expect(openOutside(locked, 'vier andere Wörter').status).not.toBe(0)
  })
})
