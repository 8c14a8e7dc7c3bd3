import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Everything } from '#src/domain/record/everything.ts'
import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import { checkContent, digestOf } from '#src/transfer/backup/check-backup.ts'
import { writeJourneyFile } from '#src/transfer/json/journey-file.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { forgedFile } from '#tests/support/journey-files.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { NOW } from '#tests/support/records.ts'

const digest = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const toBytes = (text: string) => new TextEncoder().encode(text)

async function aFile(ofText: (text: string) => Promise<string | null> = digest): Promise<string> {
  return writeJourneyFile(oneOfEach(), { now: NOW, appVersion: '0.1.0', digest: ofText })
}

describe('a backup that is read back', () => {
  it('is counted kind by kind', async () => {
    const read = checkContent(toBytes(await aFile()))
    const everything = oneOfEach()
    const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, everything[kind].length]))
    expect(read).toEqual({ ok: true, writtenAt: NOW, counts })
  })

  it('has half a letter, which a cut text can end with, written as the mark for a letter lost', async () => {
    const { round, ...rest } = oneOfEach()
    const names = ['half \ud83d', 'two \udc00\udc00', 'a road \\ud83d', 'whole 🏴']
    const rounds = names.map((name, at) => ({ ...round[0], id: `round-${at}`, name }))
    const everything = { ...rest, round: rounds } as unknown as Everything
    const text = await writeJourneyFile(everything, { now: NOW, appVersion: '0.1.0', digest })
    expect(checkContent(toBytes(text)).ok).toBe(true)
    const { content } = JSON.parse(text) as { content: { round: { name: string }[] } }
    expect(content.round.map(({ name }) => name)).toEqual([
      'half \ufffd',
      'two \ufffd\ufffd',
      'a road \\ud83d',
      'whole 🏴',
    ])
  })

  it.each([
    ['a forbidden name', '{"id":"odd","__proto__":{"name":"Northwick"}}'],
    ['too many levels', `{"id":"odd","deep":${'['.repeat(60)}${']'.repeat(60)}}`],
  ])('has a damaged row with %s as text, and comes in whole', async (_what, row) => {
    const { quarantine, ...rest } = oneOfEach()
    const damaged = quarantine.map((one) => ({ ...one, raw: JSON.parse(row) as unknown }))
    const everything = { ...rest, quarantine: damaged }
    const text = await writeJourneyFile(everything, { now: NOW, appVersion: '0.1.0', digest })
    expect(checkContent(toBytes(text))).toMatchObject({ ok: true, counts: { quarantine: 1 } })
    const { content } = JSON.parse(text) as { content: { quarantine: { raw: unknown }[] } }
    expect(content.quarantine[0]?.raw).toBe(row)
  })

  it('is counted also where it was written without a digest', async () => {
    expect(checkContent(toBytes(await aFile(async () => null))).ok).toBe(true)
  })

  it('is damaged where one letter of it changed, or where it was cut short', async () => {
    const text = await aFile()
    const damaged = { ok: false, kind: 'damaged' }
    expect(checkContent(toBytes(text.replace('Northwick', 'Northwich')))).toEqual(damaged)
    expect(checkContent(toBytes(text.slice(0, -40)))).toEqual(damaged)
    const bytes = toBytes(text)
    bytes[bytes.length - 30] = 0xff
    expect(checkContent(bytes)).toEqual(damaged)
  })

  it('is told from another file, and from one of a newer app', async () => {
    const text = await aFile()
    const kindOf = (one: string) => {
      const read = checkContent(toBytes(one))
      return read.ok ? 'ok' : read.kind
    }
    expect(kindOf('')).toBe('notOurs')
    expect(kindOf('{"format":"other"}')).toBe('notOurs')
    expect(kindOf(writeSmallFile('handIn', { sealed: 'YWdl' }, '1'))).toBe('notOurs')
    expect(kindOf(text.replace('"version":1', '"version":99'))).toBe('newer')
  })

  it('is damaged where a record in it is none, though its digest is right: it would not come in', () => {
    const [round] = oneOfEach().round
    const kindOf = (content: object) => checkContent(toBytes(forgedFile(content)))
    const damaged = { ok: false, kind: 'damaged' }
    expect(kindOf({ round: [round] })).toMatchObject({ ok: true, counts: { round: 1, action: 0 } })
    expect(kindOf({ round: [{ ...round, mode: 'odd' }] })).toEqual(damaged)
    expect(kindOf({ round: [{ ...round, date: '2026-02-31' }] })).toEqual(damaged)
    expect(kindOf({ round: [round, round] })).toEqual(damaged)
    expect(kindOf({ zebra: [] })).toEqual({ ok: false, kind: 'newer' })
  })

  it('is damaged where brackets stand in brackets, thousands deep', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const text = (await aFile()).replace('"content":{', `"content":{"odd":${deep},`)
    expect(checkContent(toBytes(text))).toEqual({ ok: false, kind: 'damaged' })
  })
})

describe('the digest of a file', () => {
  it('is the one that another program finds', () => {
    const bytes = toBytes('Été 你好')
    expect(digestOf(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})
