import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkFile } from '#src/platform/locked-file.ts'
import type { Store } from '#src/storage/handle.ts'
import { makeBackup, type BackupWork, type Making } from '#src/workspace/backup/make-backup.ts'
import { giveWorkers } from '#tests/support/fake-worker.ts'
import { aWorkshop } from '#tests/support/workshop.ts'
import { openTestStore } from '#tests/storage/test-store.ts'

const PASSPHRASE = 'four words of mine'

beforeEach(() => {
  giveWorkers()
  // As with HTTPS: without it browsers offer no digest.
  vi.stubGlobal('isSecureContext', true)
})
afterEach(() => vi.unstubAllGlobals())

async function aWorkspace(): Promise<{ readonly store: Store; readonly roundId: string }> {
  const store = await openTestStore()
  const { roundId } = await aWorkshop(store, { said: [[1, 2, 3, 4, 5]], revealed: false })
  return { store, roundId }
}

async function make(store: Store, passphrase: string | null, told: BackupWork[] = []) {
  const { signal } = new AbortController()
  return made(await makeBackup(store, { passphrase, tell: (one) => told.push(one), signal }))
}

function made(making: Making) {
  if (!making.ok) throw new Error(making.kind)
  return making.backup
}

async function readAgain(file: Blob, passphrase: string | null) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return checkFile(bytes, passphrase, () => undefined, new AbortController().signal)
}

describe('a backup', () => {
  it('is read back, counted, and tells whose answers are in it', async () => {
    const { store, roundId } = await aWorkspace()
    const { log, counts, name, file } = await make(store, null)
    expect(name).toMatch(/^journey-backup-\d{4}-\d\d-\d\d\.json$/)
    expect(counts).toMatchObject({ organisation: 1, round: 1, response: 5 })
    expect(log).toMatchObject({
      encrypted: false,
      verified: true,
      records: 7,
      responses: 5,
      holdsAnswersOf: [roundId],
      placedAt: null,
    })
    expect(await readAgain(file, null)).toMatchObject({ ok: true, sha256: log.sha256, counts })
  })

  it('under a passphrase says nothing without it, and is read back through it', async () => {
    const { store } = await aWorkspace()
    const told: BackupWork[] = []
    const { log, counts, name, file } = await make(store, PASSPHRASE, told)
    expect(name).toMatch(/\.json\.age$/)
    expect(await file.text()).not.toContain('Northwick')
    expect([...new Set(told.map(({ step }) => step))]).toEqual(['writing', 'locking', 'checking'])
    expect(await readAgain(file, PASSPHRASE)).toMatchObject({
      ok: true,
      sha256: log.sha256,
      counts,
    })
    expect(await readAgain(file, null)).toMatchObject({ ok: false })
  })

  it('is not called one where what is read back is not what was written', async () => {
    const { store } = await aWorkspace()
    const arrayBuffer = vi.spyOn(Blob.prototype, 'arrayBuffer')
    arrayBuffer.mockImplementation(async function bitten(this: Blob) {
      const text = (await this.text()).replace('Northwick', 'Northwich')
      return new TextEncoder().encode(text).buffer
    })
    const { signal } = new AbortController()
    const making = await makeBackup(store, { passphrase: null, tell: () => undefined, signal })
    arrayBuffer.mockRestore()
    expect(making).toEqual({ ok: false, kind: 'notTheSame' })
  })

  it.each([null, PASSPHRASE])('is given up in the middle (%s)', async (passphrase) => {
    const { store } = await aWorkspace()
    const off = new AbortController()
    const tell = ({ step }: BackupWork) => {
      if (step !== 'writing') off.abort()
    }
    const making = await makeBackup(store, { passphrase, tell, signal: off.signal })
    expect(making).toEqual({ ok: false, kind: 'cancelled' })
  })
})
