import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnvelope } from '#src/transfer/hand-in/envelope.ts'
import { packHandIn } from '#src/transfer/hand-in/hand-in.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { newRoundKeys } from '#src/transfer/hand-in/seal.ts'
import { HAND_IN_QUESTIONS, handInOf } from '#tests/support/hand-in.ts'

// https://age-encryption.org: the program by which anybody with a round's key opens a hand-in.

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealing-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function openOutside(sealed: Uint8Array, privateKey: string) {
  const key = join(folder, 'key.txt')
  writeFileSync(key, `${privateKey}\n`, { mode: 0o600 })
  return spawnSync('age', ['--decrypt', '--identity', key], { input: sealed })
}

async function sealedBy(publicKey: string): Promise<Uint8Array> {
  const handIn = handInOf([3, 'dontKnow', 5], 'Été, 你好, שלום')
  const bytes = await sealHandIn(handIn, HAND_IN_QUESTIONS, { roundId: 'spring', publicKey })
  const read = readEnvelope(bytes)
  if (!read.ok) throw new Error(read.kind)
  return read.envelope.sealed
}

describe('a hand-in', () => {
  it('is opened by age with the key of the round, and says what was answered', async () => {
    const { publicKey, privateKey } = await newRoundKeys()
    const opened = openOutside(await sealedBy(publicKey), privateKey)
    expect(String(opened.stderr)).toBe('')
    const packed = packHandIn(handInOf([3, 'dontKnow', 5], 'Été, 你好, שלום'), HAND_IN_QUESTIONS)
    expect(opened.stdout.toString('utf8')).toBe(new TextDecoder().decode(packed))
  })

  it('is not opened with another key', async () => {
    const [{ publicKey }, { privateKey }] = [await newRoundKeys(), await newRoundKeys()]
    const opened = openOutside(await sealedBy(publicKey), privateKey)
    expect(opened.status).not.toBe(0)
    expect(opened.stdout.length).toBe(0)
  })
})
