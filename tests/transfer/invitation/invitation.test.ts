import { bech32 } from '@scure/base'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Invitation } from '#src/domain/record/invitation.ts'
import { NATIONS, SECTORS } from '#src/domain/record/organisation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { readInvitation, writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { codePath, QUIET_MODULES } from '#src/ui/qr/code-path.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'

const payload = writeInvitation(anInvitation())

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.length <= 500),
  fc.constantFrom(
    'מועצת נורת׳וויק',
    'مجلس نورثويك ‏(الشمال)',
    '👩🏽‍🤝‍👩🏿 北部議会',
    '</script>"\\\u2028\uFEFF',
    'ß'.repeat(500),
    '\uD800 alone',
  ),
)
const id = fc.oneof(
  fc.uuid(),
  fc.stringMatching(/^[\w-]{21}[AQgw]$/),
  fc.stringMatching(/^[\w.%/-]{1,60}$/),
)
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const count = fc.nat(1000)

const anyInvitation: fc.Arbitrary<FieldsOf<Invitation>> = fc.record({
  roundId: id,
  organisationId: id,
  organisation: fc.record({
    name,
    sector: fc.constantFrom(...SECTORS),
    nation: fc.constantFrom(...NATIONS),
    communitiesPhrase: name,
  }),
  roundName: name,
  roundDate: day,
  endTime: fc.constantFrom(null, '00:00', '16:30', '23:59'),
  questionsVersion: fc.record({ setId: name, major: count, minor: count }),
  language: fc.constantFrom('en', 'cy', 'ar-XB'),
  roles: fc.array(fc.record({ id, name }), { maxLength: 5 }),
  stageNamesShown: fc.boolean(),
  practice: fc.boolean(),
  publicKey: fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes) => bech32.encodeFromBytes('age', bytes)),
})

describe('an invitation', () => {
  it('comes over as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        const written = writeInvitation(invitation)
        expect(written).toMatch(/^[\w.-]+$/)
        expect(readInvitation(written)).toEqual({ ok: true, invitation })
      }),
      { numRuns: 500 },
    )
  })

  it('is written alike by every device', () => {
    const backwards = Object.fromEntries(Object.entries(anInvitation()).toReversed())
    expect(writeInvitation(backwards as FieldsOf<Invitation>)).toBe(payload)
  })

  // A version that was sent out can be read for ever.
  it('of the first version is still read', () => {
    expect(readInvitation(FIRST)).toEqual({ ok: true, invitation: anInvitation() })
    expect(payload).toBe(FIRST)
  })

  it.each([
    ['of an ordinary council', anInvitation(), 'https://northwick.gov.uk/journey/'],
    [
      'with roles and long names',
      anInvitation({
        organisation: {
          name: 'Northwick and Eastmarsh Integrated Care Board',
          sector: 'icb',
          nation: 'england',
          communitiesPhrase: 'global majority communities',
        },
        roundName: 'Board development session, autumn 2026',
        roles: [
          { id: '1b8c3e5f-7d2a-4e66-9a6f-2d3c4b5e6f70', name: 'Board members' },
          { id: '3d6a5c71-9f40-4a88-9c81-4f5e6d708192', name: 'Senior officers' },
          { id: '4e59a6b2-a051-4b99-8d92-506f7e8192a3', name: 'Partners' },
        ],
      }),
      'https://intranet.northwick-eastmarsh.nhs.uk/apps/race-equality/',
    ],
  ])('makes a code that a shaky hand can read: %s', (_whose, invitation, folder) => {
    const version = versionOf(`${folder}#/join/${writeInvitation(invitation)}`)
    expect(version).toBeGreaterThanOrEqual(10)
    expect(version).toBeLessThanOrEqual(20)
  })
})

describe('an invitation that was changed on its way', () => {
  it('is refused at any cut', () => {
    for (let end = 2; end < payload.length; end += 1) {
      expect(readInvitation(payload.slice(0, end))).toEqual({ ok: false, kind: 'damaged' })
    }
  })

  it('is refused with any bit flipped', () => {
    const any = fc.record({ at: fc.nat(payload.length - 1), bit: fc.nat(6) })
    fc.assert(
      fc.property(any, ({ at, bit }) => {
        const letter = String.fromCharCode(payload.charCodeAt(at) ^ (1 << bit))
        const flipped = payload.slice(0, at) + letter + payload.slice(at + 1)
        expect(readInvitation(flipped).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['', 'foreign'],
    ['i', 'foreign'],
    ['hello', 'foreign'],
    ['https://example.org/a', 'foreign'],
    ['https://example.org/#/round/i1.abc/invite', 'foreign'],
    ['{"some":"json"}', 'foreign'],
    ['i2.anything-at_all', 'newer'],
    ['https://example.org/#/join/i12.abc', 'newer'],
    ['i0.abc', 'damaged'],
    ['https://example.org/#/join/', 'damaged'],
    ['https://example.org/#/join/hello', 'damaged'],
  ])('says of %j what it is', (text, kind) => {
    expect(readInvitation(text)).toEqual({ ok: false, kind })
  })
})

describe('an invitation that nobody could hand in to', () => {
  const { publicKey, privateKey } = INVITATION_KEYS

  it.each([
    ['no key', ''],
    ['a word', 'age1broken'],
    ['a key with a slip', publicKey.replace('jn2', 'jn3')],
    ['a key in capitals', publicKey.toUpperCase()],
    ['a key cut short', bech32.encodeFromBytes('age', new Uint8Array(31).fill(7))],
    ['a key of something else', bech32.encodeFromBytes('ag', new Uint8Array(32).fill(7))],
    ['the private key', privateKey],
  ])('is damaged: it has %s', (_what, key) => {
    const written = writeInvitation(anInvitation({ publicKey: key }))
    expect(readInvitation(written)).toEqual({ ok: false, kind: 'damaged' })
  })

  it('is damaged: it has more roles than a person can choose from', () => {
    const roles = Array.from({ length: 21 }, (_, at) => ({ id: `r${at}`, name: `Role ${at}` }))
    const read = (count: number) =>
      readInvitation(writeInvitation(anInvitation({ roles: roles.slice(0, count) })))
    expect(read(20)).toMatchObject({ ok: true })
    expect(read(21)).toEqual({ ok: false, kind: 'damaged' })
  })
})

describe('an invitation out of an e-mail', () => {
  const link = `https://intranet.example/some/folder/?a=1#/join/${payload}`
  const wrapped = `${link.slice(0, 90)}\r\n${link.slice(90, 170)}\r\n  ${link.slice(170)}`

  it.each([
    ['a link', link],
    ['a link to practise', `http://localhost:5173/#/practice/join/${payload}`],
    ['a link of the example', `http://localhost:5173/#/example/join/${payload}`],
    ['a part of a link', `#/join/${payload}`],
    ['spaces round it', `  \n${link}\t `],
    ['a full stop', `${link}.`],
    ['brackets and a sentence', `Please open <${link}>, then come.`],
    ['encoding', encodeURIComponent(link)],
    [
      'encoding in another link',
      `https://safe.example/?url=${encodeURIComponent(link)}&data=1%7C2`,
    ],
    ['encoding twice', encodeURIComponent(encodeURIComponent(link))],
    ['wrapped lines', wrapped],
    ['the word alone, with a full stop', `${payload}.`],
  ])('is read: %s', (_how, text) => {
    expect(readInvitation(text)).toEqual({ ok: true, invitation: anInvitation() })
  })

  it('is damaged where its end is missing, also with words behind it', () => {
    const cut = `${link.slice(0, -9)} and bring a pen.`
    expect(readInvitation(cut)).toEqual({ ok: false, kind: 'damaged' })
  })

  it('does not trip over a per cent sign that encodes nothing', () => {
    expect(readInvitation(`100%zz %e0%a4 ${link}`)).toMatchObject({ ok: true })
  })
})

describe('an invitation in a file', () => {
  it('is read from its text', () => {
    const file = writeSmallFile('invitation', { invitation: payload }, '1.2.3')
    expect(readInvitation(file)).toEqual({ ok: true, invitation: anInvitation() })
    expect(readInvitation(`\uFEFF${file}`)).toMatchObject({ ok: true })
    expect(readInvitation(file.slice(0, -9))).toEqual({ ok: false, kind: 'damaged' })
  })

  it('is not looked for in a file of something else', () => {
    const file = writeSmallFile('handIn', { sealed: 'YWdl' }, '1.2.3')
    expect(readInvitation(file)).toEqual({ ok: false, kind: 'foreign' })
  })
})

/** ISO/IEC 18004, 6.3.1: version 1 has 21 modules a side, each further version four more. */
function versionOf(text: string): number {
  return (codePath(text).size - 2 * QUIET_MODULES - 17) / 4
}

const FIRST =
  'i1.WyJMSHROWUk0X1QzZUxjRDVOWEc5d2dRIiwiQ3AwdlRtd2JUVldQWGh3ck9rMWVidyIsWyJOb3J0aHdpY2sgQ291bmNpbCIsImNvdW5jaWwiLCJlbmdsYW5kIiwiIl0sIkF1dHVtbiAyMDI2IiwiMjAyNi0xMS0yMiIsIjE2OjMwIixbInJhY2UtZXF1YWxpdHkiLDEsMF0sImVuIixbXSwwLDAsImFnZTFqbjJ5aGNrd3gzYXJueTVmNnVoMzJ0eHI2eWQ1dm54YzU0MGdoZ2podHN6ZWF2dWNkNHRxZmV1NmV4Il0Lwayk'
