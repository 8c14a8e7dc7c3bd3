import { describe, expect, it } from 'vitest'
import type { Everything } from '#src/domain/record/everything.ts'
import type { Quarantine } from '#src/domain/record/quarantine.ts'
import { removeRecord } from '#src/domain/record/write.ts'
import { whatLeaves } from '#src/transfer/json/what-leaves.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aDraft, aRound, NOW, ORGANISATION_ID, ROUND_ID } from '#tests/support/records.ts'

it.each([
  ['alone', 1],
  ['together', 1],
  ['eachFirst', 0],
] as const)('of a round done %s, %s draft leaves', (mode, count) => {
  const everything = {
    ...oneOfEach(),
    round: [aRound({ mode })],
    draftAnswer: [aDraft('staff', 3)],
  }
  expect(whatLeaves(everything).draftAnswer).toHaveLength(count)
})

function damaged(kind: string, key: string, raw: unknown): Quarantine {
  const fields = { kind, key, problems: ['name: invalid_type'], at: NOW, raw }
  return { id: `damaged ${kind} ${key}`, counters: {}, deleted: null, ...fields }
}

const aBrokenRound = (raw: object = {}) => damaged('round', ROUND_ID, { id: ROUND_ID, ...raw })

function leavingOf(records: Partial<Everything>) {
  return whatLeaves({ ...oneOfEach(), ...records })
}

describe('of a round whose own row is damaged', () => {
  it.each([
    ['a mode that nobody can read', { mode: 7 }, 1],
    ['the mode alone', { mode: 'alone' }, 1],
    ['the mode where each answers first', { mode: 'eachFirst' }, 0],
  ] as const)('with %s, the drafts that can be read leave or not', (_what, raw, count) => {
    const leaving = leavingOf({
      round: [],
      draftAnswer: [aDraft('staff', 3)],
      quarantine: [aBrokenRound(raw)],
    })
    expect(leaving.draftAnswer).toHaveLength(count)
  })

  it('nothing leaves that was deleted, neither with it nor with its organisation', () => {
    const draftAnswer = [aDraft('staff', 3)]
    const broken = aBrokenRound({ deleted: 9 })
    expect(leavingOf({ round: [], draftAnswer, quarantine: [broken] })).toMatchObject({
      draftAnswer: [],
      quarantine: [],
    })
    const organisation = oneOfEach().organisation.map((one) => removeRecord(one, 9))
    const quarantine = [aBrokenRound({ organisationId: ORGANISATION_ID })]
    expect(leavingOf({ organisation, round: [], draftAnswer, quarantine })).toMatchObject({
      draftAnswer: [],
      quarantine: [],
    })
  })

  it('what was made anew under its id leaves, whatever the damaged row says', () => {
    const leaving = leavingOf({
      round: [aRound({ mode: 'alone' })],
      draftAnswer: [aDraft('staff', 3)],
      quarantine: [aBrokenRound({ deleted: 9, mode: 'eachFirst' })],
    })
    expect(leaving.draftAnswer).toHaveLength(1)
  })
})

describe('rows that could not be read', () => {
  const parts = [
    damaged('draftAnswer', `${ROUND_ID}/staff`, { id: `${ROUND_ID}/staff` }),
    damaged('response', 'response-9', { roundId: ROUND_ID }),
    damaged('sealedCopy', 'response-8', { roundId: ROUND_ID }),
    damaged('invitationKey', 'key-9', { roundId: ROUND_ID }),
    damaged('closure', 'closure-9', { roundId: ROUND_ID }),
  ]
  const all = parts.map(({ kind }) => kind)
  const kindsOf = (leaving: Everything) =>
    leaving.quarantine.map((row) => ('kind' in row ? row.kind : 'none'))

  it.each([
    ['alone', all],
    ['together', all],
    ['eachFirst', ['closure']],
  ] as const)('of a round done %s leave, save what one person gave', (mode, kinds) => {
    const leaving = leavingOf({ round: [aRound({ mode })], quarantine: parts })
    expect(kindsOf(leaving)).toEqual(kinds)
  })

  it('leave where nobody knows their round any more, save what one person gave', () => {
    expect(kindsOf(leavingOf({ round: [], quarantine: parts }))).toEqual(['closure'])
    const torn = damaged('response', 'response-9', 'torn')
    expect(kindsOf(leavingOf({ quarantine: [torn] }))).toEqual([])
  })

  it('leave where what is left of their round says that it is done alone', () => {
    const quarantine = [...parts, aBrokenRound({ mode: 'alone' })]
    expect(kindsOf(leavingOf({ round: [], quarantine }))).toEqual([...all, 'round'])
  })
})

describe('what an import replaced', () => {
  const parts = ['draftAnswer', 'response', 'sealedCopy', 'invitationKey', 'closure'].map(
    (kind) => ({ kind, id: `${ROUND_ID}/${kind}`, record: { roundId: ROUND_ID } }),
  )
  const importLog = oneOfEach().importLog.map((log) => ({ ...log, before: parts }))

  it.each([
    ['alone', [aRound({ mode: 'alone' })]],
    ['where each answers first', [aRound({ mode: 'eachFirst' })]],
    ['as nobody knows any more', []],
  ] as const)('never leaves, of a round done %s', (_how, round) => {
    const [log] = leavingOf({ round: [...round], importLog }).importLog
    expect(log).toMatchObject({ fileName: oneOfEach().importLog[0]?.fileName, before: [] })
  })
})

describe('of a round that this device was invited to', () => {
  const joined = oneOfEach().invitation.map((one) => ({ ...one, id: ROUND_ID }))
  const broken = damaged('invitation', ROUND_ID, { roundId: ROUND_ID })
  const draftAnswer = [aDraft('staff', 3)]
  const aside = damaged('draftAnswer', `${ROUND_ID}/staff`, { id: `${ROUND_ID}/staff` })

  it('no answer leaves before it is sealed, and what is sealed does', () => {
    const leaving = leavingOf({ round: [], closure: [], invitation: joined, draftAnswer })
    expect(leaving.draftAnswer).toEqual([])
    expect(leaving.sealedCopy).toHaveLength(1)
  })

  it('no answer leaves where a row is damaged, be it the invitation’s or its own', () => {
    const lost = leavingOf({ round: [], invitation: [], draftAnswer, quarantine: [broken] })
    expect(lost.draftAnswer).toEqual([])
    const leaving = leavingOf({ round: [], invitation: joined, quarantine: [aside] })
    expect(leaving.quarantine).toEqual([])
  })
})

describe('what single people answered in a round that was closed', () => {
  const kinds = ['response', 'sealedCopy', 'invitationKey'] as const

  it.each([
    ['closed', 'eachFirst', true, 0],
    ['reopened', 'eachFirst', true, 0],
    ['agreeing', 'eachFirst', false, 1],
    // Of one person alone it is the round itself.
    ['reopened', 'alone', true, 1],
  ] as const)('a round that is %s and done %s', (status, mode, isClosed, count) => {
    const all = oneOfEach()
    const leaving = leavingOf({
      round: [aRound({ mode, status })],
      closure: isClosed ? all.closure : [],
    })
    for (const kind of kinds) {
      expect(all[kind]).toHaveLength(1)
      expect(leaving[kind]).toHaveLength(count)
    }
  })

  it('does not leave where only a damaged closure tells that it was', () => {
    const leaving = leavingOf({
      round: [aRound({ mode: 'eachFirst', status: 'closed' })],
      closure: [],
      quarantine: [damaged('closure', 'closure-9', { roundId: ROUND_ID })],
    })
    expect(leaving.response).toEqual([])
  })
})
