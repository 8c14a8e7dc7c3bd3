import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lockFile, openLocked, type LockProgress } from '#src/platform/locked-file.ts'
import { giveBrokenWorkers, giveWorkers } from '#tests/support/fake-worker.ts'

const PASSPHRASE = 'four words of mine'
const CONTENT = new TextEncoder().encode('Kept for a colleague')
const silent = () => undefined

beforeEach(() => giveWorkers())
afterEach(() => vi.unstubAllGlobals())

async function locked(): Promise<Uint8Array> {
  const file = await lockFile(CONTENT, PASSPHRASE, silent, new AbortController().signal)
  if (!file.ok) throw new Error(file.kind)
  return file.bytes
}

describe('a file that is locked beside the page', () => {
  it('opens again, and leaves what it was given as it is', async () => {
    const bytes = await locked()
    const told: LockProgress[] = []
    const { signal } = new AbortController()
    const wrong = await openLocked(bytes, 'other', silent, signal)
    expect(wrong).toEqual({ ok: false, kind: 'wrongPassphrase' })
    const opened = await openLocked(bytes, PASSPHRASE, (one) => told.push(one), signal)
    expect(opened.ok && new TextDecoder().decode(opened.bytes)).toBe('Kept for a colleague')
    expect(told.at(0)).toEqual({ phase: 'key', done: 0 })
    expect(told.at(-1)).toEqual({ phase: 'content', done: 1 })
  })

  it('is given up when somebody cancels, and tells no more', async () => {
    const off = new AbortController()
    const told: LockProgress[] = []
    const pending = lockFile(CONTENT, PASSPHRASE, (one) => told.push(one), off.signal)
    off.abort()
    expect(await pending).toEqual({ ok: false, kind: 'cancelled' })
    expect(told).toEqual([])
  })

  it('is not begun where somebody cancelled before', async () => {
    const done = await openLocked(CONTENT, PASSPHRASE, silent, AbortSignal.abort())
    expect(done).toEqual({ ok: false, kind: 'cancelled' })
  })

  it.each([
    ['cannot do the work', 'error'],
    ['cannot read its result', 'messageerror'],
  ] as const)('says so where the browser %s', async (_what, event) => {
    giveBrokenWorkers(event)
    const pending = lockFile(CONTENT, PASSPHRASE, silent, new AbortController().signal)
    await expect(pending).rejects.toThrow('stopped')
  })
})
