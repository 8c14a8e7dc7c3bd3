import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import type { FileError } from '#src/transfer/json/file-error.ts'
import { FILE_MAX_BYTES, RECORDS_MAX } from '#src/transfer/json/limits.ts'
import { checkSize, readJourneyFile } from '#src/transfer/json/read-journey-file.ts'
import { whatLeaves } from '#src/transfer/json/what-leaves.ts'
import { bytesOf, everythingOf, forgedFile, writtenFile } from '#tests/support/journey-files.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aRound, NOW } from '#tests/support/records.ts'

const read = (text: string) => readJourneyFile(bytesOf(text))
const errorOf = (text: string) => {
  const result = read(text)
  return result.ok ? undefined : result.error
}
const withRound = (patch: object) => forgedFile({ round: [{ ...aRound(), ...patch }] })

describe('the gate for all that comes in', () => {
  it('lets in all that a file of everything holds', async () => {
    const result = read(await writtenFile(oneOfEach()))
    expect(result).toMatchObject({
      ok: true,
      content: { kind: 'everything', writtenAt: NOW, isChecked: true },
    })
    if (!result.ok || result.content.kind !== 'everything') throw new Error('Not read')
    expect(result.content.records).toEqual(whatLeaves(oneOfEach()))
  })

  it('takes a list that an older app did not have for empty', () => {
    const result = read(forgedFile({ round: [aRound()] }))
    expect(result).toMatchObject({ ok: true, content: { records: { rawErasure: [] } } })
  })

  it('takes the same content laid out by another program', async () => {
    const file = JSON.parse(await writtenFile(oneOfEach())) as object
    expect(read(`\ufeff${JSON.stringify(file, null, 2)}`).ok).toBe(true)
  })

  it('says where nothing tells whether a file is whole', () => {
    const result = read(forgedFile({ round: [] }, { sha256: null }))
    expect(result).toMatchObject({ ok: true, content: { isChecked: false } })
  })

  it('lets in a small file', () => {
    const text = writeSmallFile('handIn', { sealed: 'YWdl' }, '1')
    expect(read(text)).toMatchObject({
      ok: true,
      content: { kind: 'small', file: { kind: 'handIn', content: { sealed: 'YWdl' } } },
    })
  })

  it('lets in a summary and a reply', () => {
    const [peer] = oneOfEach().peerSummary
    expect(read(forgedFile(peer?.summary, { kind: 'summary' }))).toMatchObject({
      ok: true,
      content: { kind: 'summary', summary: { summaryId: 'summary-1' } },
    })
    const reply = {
      summaryId: 'summary-1',
      replies: [{ meaning: 'listening.1', kind: 'agree', text: '' }],
    }
    expect(read(forgedFile(reply, { kind: 'reply' }))).toMatchObject({
      ok: true,
      content: { kind: 'reply', reply },
    })
  })

  it('carries marks of HTML and of formulas as plain text', () => {
    const name = '<img src=x onerror=alert(1)> =cmd|/c calc!A1 "\'`'
    expect(read(withRound({ name }))).toMatchObject({
      ok: true,
      content: { records: { round: [{ name }] } },
    })
  })

  it('keeps questions that it does not know, and names them', () => {
    const drafts = ['zebra', 'listening'].map((questionId) => ({
      id: questionId,
      roundId: aRound().id,
      questionId,
      answer: { choice: 1, howSure: null, note: '' },
      counters: {},
      deleted: null,
    }))
    const odd = aRound({ id: 'odd', questionsVersion: { setId: 'odd', major: 9, minor: 0 } })
    const result = read(forgedFile({ round: [aRound(), odd], draftAnswer: drafts }))
    expect(result).toMatchObject({
      ok: true,
      content: { remarks: { roundsOfUnknownSets: 1, unknownQuestions: ['zebra'] } },
    })
  })
})

const whole = await writtenFile(oneOfEach())
const flipped = (what: string) => {
  const bytes = bytesOf(whole)
  const at = bytesOf(whole.slice(0, whole.indexOf(what))).length
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

describe('what does not come in', () => {
  it.each<[string, Uint8Array | string, FileError]>([
    ['nothing', '', { kind: 'empty' }],
    ['only blanks', ' \n\t ', { kind: 'empty' }],
    ['a text', 'Dear colleagues', { kind: 'notOurs' }],
    ['other JSON', '{"name":"a"}', { kind: 'notOurs' }],
    ['JSON that is no object', '[1]', { kind: 'notOurs' }],
    ['a page', '<!doctype html><p>Hi', { kind: 'notOurs' }],
    ['the first half', whole.slice(0, whole.length / 2), { kind: 'cutShort' }],
    ['all but the end', whole.trimEnd().slice(0, -1), { kind: 'cutShort' }],
    ['one bit flipped', flipped('Housing register'), { kind: 'changed' }],
    ['one bit of a mark flipped', flipped('"Housing register'), { kind: 'changed' }],
    ['a mark lost', whole.replace('"content":{', '"content":{,'), { kind: 'changed' }],
    ['a newer app', forgedFile({ x: [] }, { version: 7 }), { kind: 'newer', version: 7 }],
    ['a newer kind', forgedFile({ zebra: [] }), { kind: 'unknownKind', name: 'zebra' }],
    ['a newer file', forgedFile({}, { kind: 'zebra' }), { kind: 'unknownKind', name: 'zebra' }],
    [
      'a version that is none',
      forgedFile({}, { version: '1' }),
      { kind: 'wrongValue', path: 'version' },
    ],
    ['a list that is none', forgedFile({ round: {} }), { kind: 'wrongValue', path: 'round' }],
    [
      'a wrong type',
      withRound({ expected: 'ten' }),
      { kind: 'wrongValue', path: 'round.1.expected' },
    ],
    [
      'the year 99999',
      withRound({ date: '99999-01-01' }),
      { kind: 'wrongDate', path: 'round.1.date' },
    ],
    [
      'a day that is none',
      withRound({ date: '2026-02-30' }),
      { kind: 'wrongDate', path: 'round.1.date' },
    ],
    [
      'a time that is none',
      withRound({ createdAt: '99999-01-01T00:00:00Z' }),
      { kind: 'wrongDate', path: 'round.1.createdAt' },
    ],
    [
      'a time of writing that is none',
      forgedFile({ round: [] }, { writtenAt: '+099999-01-01T00:00:00.000Z' }),
      { kind: 'wrongDate', path: 'writtenAt' },
    ],
    [
      'a name as long as the file',
      forgedFile(`{"round":[{"${'x'.repeat(9000)}":{"name":"\\ud800"}}]}`),
      { kind: 'brokenText', path: `content.round.0.${'x'.repeat(40)}.name` },
    ],
    [
      'one id twice',
      forgedFile({ round: [aRound(), aRound({ name: 'Other' })] }),
      { kind: 'duplicateId', path: 'round.2' },
    ],
    [
      'a count that leaves no room',
      withRound({ counters: { name: Number.MAX_SAFE_INTEGER } }),
      { kind: 'wrongValue', path: 'round.1.counters' },
    ],
    [
      'a forbidden name',
      forgedFile('{"round":[{"__proto__":{"isAdmin":true},"id":"a"}]}'),
      { kind: 'forbiddenName', path: 'content.round.0' },
    ],
    [
      'a lone surrogate',
      forgedFile('{"round":[{"id":"a","name":"\\ud800"}]}'),
      { kind: 'brokenText', path: 'content.round.0.name' },
    ],
    [
      'deep brackets',
      forgedFile(`{"round":${'['.repeat(5000)}${']'.repeat(5000)}}`),
      { kind: 'tooDeep' },
    ],
    ['deep objects', '{"a":'.repeat(100_000), { kind: 'tooDeep' }],
    ['a zip bomb in gzip', gzipSync(Buffer.alloc(5_000_000)), { kind: 'otherFile', what: 'gzip' }],
    ['a PDF', '%PDF-1.7\n…', { kind: 'otherFile', what: 'pdf' }],
    ['a Word file', 'PK\u0003\u0004…word/document.xml', { kind: 'otherFile', what: 'word' }],
    ['a spreadsheet', 'PK\u0003\u0004…xl/workbook.xml', { kind: 'otherFile', what: 'sheet' }],
    ['another zip', 'PK\u0003\u0004…', { kind: 'otherFile', what: 'zip' }],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { kind: 'otherFile', what: 'picture' }],
    ['a locked file', 'age-encryption.org/v1\n-> scrypt', { kind: 'locked' }],
    ['a locked file in letters', '-----BEGIN AGE ENCRYPTED FILE-----\n', { kind: 'locked' }],
    ['wide text', new Uint8Array([0xff, 0xfe, 0x7b, 0]), { kind: 'notText' }],
    ['no text', new Uint8Array([0x7b, 0xc3, 0x28]), { kind: 'notText' }],
  ])('is refused by its own name: %s', (_what, file, error) => {
    const bytes = typeof file === 'string' ? bytesOf(file) : new Uint8Array(file)
    expect(readJourneyFile(bytes)).toEqual({ ok: false, error })
  })

  it('is never asked for its bytes when it is too big', () => {
    expect(checkSize(500_000_000)).toEqual({
      kind: 'tooBig',
      bytes: 500_000_000,
      most: FILE_MAX_BYTES,
    })
    expect(checkSize(FILE_MAX_BYTES)).toBeUndefined()
  })

  it('is counted before it is read: a million records', () => {
    const rows = '{"id":"a","counters":{},"deleted":1},'.repeat(1_000_000).slice(0, -1)
    expect(errorOf(forgedFile(`{"round":[${rows}]}`))).toEqual({
      kind: 'tooMany',
      most: RECORDS_MAX,
    })
  })

  it('is counted before it is read: many empty lists', () => {
    expect(errorOf(`{"a":[${'[],'.repeat(6_000_000)}[]]}`)).toMatchObject({ kind: 'tooMany' })
  })

  it('leaves what all objects have in common as it was', () => {
    read(forgedFile('{"__proto__":{"isAdmin":true}}'))
    read(forgedFile('{"round":[{"constructor":{"prototype":{"isAdmin":true}},"id":"a"}]}'))
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  it('has no part of it read when one record of many is wrong', () => {
    const { round, ...rest } = oneOfEach()
    const content = { ...rest, round: [...round, { ...aRound({ id: 'b' }), mode: 'maybe' }] }
    expect(errorOf(forgedFile(content))).toEqual({ kind: 'wrongValue', path: 'round.2.mode' })
  })

  it('is no reason to refuse the next file', () => {
    expect(read(forgedFile(everythingOf())).ok).toBe(true)
  })
})
