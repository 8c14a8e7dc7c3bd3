import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { RoundKey } from '#src/transfer/invitation/round-key.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { readSmallFile, writeSmallFile, type SmallFile } from '#src/transfer/json/small-file.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { VIEWS } from '#tests/support/public-views.ts'
import { aRound, ORGANISATION, ORGANISATION_ID } from '#tests/support/records.ts'

const { counters: _counters, deleted: _deleted, ...round } = aRound({ mode: 'eachFirst' })

const roundKey: RoundKey = {
  round,
  organisation: { id: ORGANISATION_ID, ...ORGANISATION },
  unit: null,
  invitation: writeInvitation(anInvitation()),
  privateKeys: [INVITATION_KEYS.privateKey],
}

const FILES: readonly SmallFile[] = [
  { kind: 'invitation', content: { invitation: roundKey.invitation } },
  { kind: 'handIn', content: { sealed: 'YWdl_-' } },
  { kind: 'handIns', content: { sealed: ['YWdl', 'b25l'] } },
  { kind: 'handIns', content: { sealed: [] } },
  { kind: 'roundKey', content: roundKey },
  ...VIEWS.map((content) => ({ kind: 'publicView', content }) as const),
]

const write = ({ kind, content }: SmallFile) => writeSmallFile(kind, content as never, '1.2.3')

describe.each(FILES)('a file of the kind $kind', (file) => {
  const text = write(file)

  it('comes over as it was written', () => {
    expect(readSmallFile(text)).toEqual({ ok: true, file })
    expect(readSmallFile(` \n${text}\r\n`)).toEqual({ ok: true, file })
  })

  it('tells no time, and has the digest that another program finds', () => {
    const { content, sha256, ...head } = JSON.parse(text)
    expect(head).toEqual({
      format: 'journey-to-race-equality',
      kind: file.kind,
      version: 1,
      appVersion: '1.2.3',
    })
    expect(sha256).toBe(createHash('sha256').update(canonicalJson(content)).digest('hex'))
  })

  it('is refused when anything in its content was changed', () => {
    const start = text.indexOf('"content"')
    fc.assert(
      fc.property(fc.integer({ min: start, max: text.length - 3 }), (at) => {
        expect(readSmallFile(text.slice(0, at) + text.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  it('is damaged when it is cut anywhere after its first words', () => {
    for (let end = 40; end < text.trimEnd().length; end += 7) {
      expect(readSmallFile(text.slice(0, end))).toEqual({ ok: false, kind: 'damaged' })
    }
  })
})

describe('a file of a second device', () => {
  it('holds the round, the organisation and the keys as records have them', () => {
    const spoilt = [
      { ...roundKey, round: { ...round, mode: 'shouting' } },
      { ...roundKey, organisation: { ...roundKey.organisation, nation: 'mars' } },
      { ...roundKey, unit: {} },
      { ...roundKey, privateKeys: [] },
      { ...roundKey, privateKeys: [INVITATION_KEYS.publicKey] },
      { ...roundKey, privateKeys: [INVITATION_KEYS.privateKey.toLowerCase()] },
      { ...roundKey, privateKeys: [INVITATION_KEYS.privateKey, 'AGE-SECRET-KEY-1OLDER'] },
      { ...roundKey, privateKeys: Array.from({ length: 21 }, () => INVITATION_KEYS.privateKey) },
    ]
    for (const content of spoilt) {
      const text = writeSmallFile('roundKey', content as never, '1.2.3')
      expect(readSmallFile(text)).toEqual({ ok: false, kind: 'damaged' })
    }
  })
})

describe('what is no such file', () => {
  const text = writeSmallFile('handIn', { sealed: 'YWdl' }, '1.2.3')
  const changed = (patch: object) => JSON.stringify({ ...JSON.parse(text), ...patch })

  it.each([
    ['', 'foreign'],
    ['hello', 'foreign'],
    ['null', 'foreign'],
    ['{"format":"something-else"', 'foreign'],
    [changed({ format: 'other' }), 'foreign'],
    [changed({ kind: 'everything' }), 'foreign'],
    [changed({ kind: 'constructor' }), 'foreign'],
    [changed({ version: 2 }), 'newer'],
    [changed({ version: 2, kind: 'notYetKnown', content: 7 }), 'newer'],
    [changed({ version: 0 }), 'foreign'],
    [changed({ content: { sealed: 'YWdm' } }), 'damaged'],
    [changed({ sha256: null }), 'damaged'],
    [changed({ content: undefined }), 'damaged'],
    [writeSmallFile('handIn', { sealed: 'not base64!' }, ''), 'damaged'],
    [writeSmallFile('handIn', { sealed: '' }, ''), 'damaged'],
    [writeSmallFile('handIns', { sealed: 'YWdl' } as never, ''), 'damaged'],
  ])('is told by name: %s', (given, kind) => {
    expect(readSmallFile(given)).toEqual({ ok: false, kind })
  })

  it('is damaged where it is brackets thousands deep, and nothing is thrown', () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
    const given = `${text.slice(0, text.indexOf('"content"'))}"content":${deep}}`
    expect(readSmallFile(given)).toEqual({ ok: false, kind: 'damaged' })
  })
})
