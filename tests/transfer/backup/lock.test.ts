import { armor, Decrypter, Encrypter } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { lockBytes, openBytes, type LockProgress } from '#src/transfer/backup/lock.ts'

const PASSPHRASE = 'four words of mine'
const KB = 1024
/** More than one piece of age's, and no whole number of them. */
const CONTENT = Uint8Array.from({ length: 200 * KB + 7 }, (_, at) => (at * 31) % 251)

const silent = () => undefined
const lock = (bytes: Uint8Array, passphrase = PASSPHRASE) => lockBytes(bytes, passphrase, silent)
const open = (bytes: Uint8Array, passphrase = PASSPHRASE) => openBytes(bytes, passphrase, silent)

/** As a browser of another make would have it, at far less work. */
async function lockedByOther(passphrase: string, workFactor: number): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(CONTENT)
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))
}

describe('a file under a passphrase', () => {
  it.each([0, 1, 64 * KB, 64 * KB + 1, CONTENT.length])(
    'gives back its %i bytes',
    async (length) => {
      const bytes = CONTENT.slice(0, length)
      expect(await open(await lock(bytes))).toEqual({ ok: true, bytes })
    },
  )

  it('costs whoever guesses as much work as OWASP asks for', async () => {
    const head = new TextDecoder().decode((await lock(CONTENT)).slice(0, 80))
    expect(head).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/)
  })

  it('is opened by another program that knows the format', async () => {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(PASSPHRASE)
    expect(await decrypter.decrypt(await lock(CONTENT))).toEqual(CONTENT)
  })

  it('opens with an accent written the other way, and with a space after it', async () => {
    const locked = await lock(CONTENT, 'Caf\u00e9 au lait')
    expect(await open(locked, 'Cafe\u0301 au lait ')).toEqual({ ok: true, bytes: CONTENT })
  })

  it('opens when it was written as letters', async () => {
    const letters = new TextEncoder().encode(armor.encode(await lockedByOther(PASSPHRASE, 10)))
    expect(await open(letters)).toEqual({ ok: true, bytes: CONTENT })
  })

  it('tells first of the key, then of the content from nothing to all', async () => {
    const told: LockProgress[] = []
    const locked = await lockBytes(CONTENT, PASSPHRASE, (progress) => told.push(progress))
    await openBytes(locked, PASSPHRASE, (progress) => told.push(progress))
    const starts = told.flatMap(({ phase }, at) => (phase === 'key' ? [at] : []))
    expect(starts).toHaveLength(2)
    const parts = told.map(({ done }) => done)
    const writing = parts.slice(1, starts[1])
    expect(writing.length).toBeGreaterThan(3)
    expect(writing).toEqual(writing.toSorted((one, other) => one - other))
    expect(writing.at(-1)).toBe(1)
    expect(parts.at(-1)).toBe(1)
  })
})

describe('a file that does not open', () => {
  it('is not called damaged where the memory did not suffice', async () => {
    const locked = await lockedByOther(PASSPHRASE, 10)
    const starve = ({ phase }: LockProgress) => {
      if (phase === 'content') throw new RangeError('Array buffer allocation failed')
    }
    await expect(openBytes(locked, PASSPHRASE, starve)).rejects.toThrow(RangeError)
  })

  it('says that the passphrase may be wrong', async () => {
    const locked = await lockedByOther(PASSPHRASE, 10)
    expect(await open(locked, 'five')).toEqual({ ok: false, kind: 'wrongPassphrase' })
  })

  it('says the same where the lines that hold the key are damaged', async () => {
    const locked = await lockedByOther(PASSPHRASE, 10)
    const salt = new TextDecoder('latin1').decode(locked).indexOf('scrypt ') + 'scrypt '.length
    // Another letter of base64 in its place.
    const letter = locked[salt] === 65 ? 66 : 65
    const damaged = locked.map((byte, at) => (at === salt ? letter : byte))
    expect(await open(damaged)).toEqual({ ok: false, kind: 'wrongPassphrase' })
  })

  it('says that it is damaged where one bit further in is wrong', async () => {
    const locked = await lockedByOther(PASSPHRASE, 10)
    const payload = locked.length - CONTENT.length
    for (const at of [payload, payload + 70 * KB, locked.length - 1]) {
      expect(await open(changed(locked, at))).toEqual({ ok: false, kind: 'damaged' })
    }
  })

  it('says that it is damaged where it was cut short, wherever that was', async () => {
    const locked = await lockedByOther(PASSPHRASE, 10)
    const lengths = [10, 100, 140, 170, locked.length - 64 * KB, locked.length - 1]
    for (const length of lengths) {
      expect(await open(locked.slice(0, length))).toEqual({ ok: false, kind: 'damaged' })
    }
  })

  it('says that it is damaged where it is no such file', async () => {
    for (const text of ['', '{"format":"journey-to-race-equality"}', 'age-encryption.org/v1\n']) {
      const bytes = new TextEncoder().encode(text)
      expect(await open(bytes)).toEqual({ ok: false, kind: 'damaged' })
    }
  })

  it('is damaged where a hostile file asks for more work than a page can do', async () => {
    const text = new TextDecoder('latin1').decode(await lockedByOther(PASSPHRASE, 10))
    const hostile = Uint8Array.from(text.replace(' 10\n', ' 40\n'), (one) => one.charCodeAt(0))
    expect(await open(hostile)).toEqual({ ok: false, kind: 'damaged' })
  })
})
