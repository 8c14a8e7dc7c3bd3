import { describe, expect, it } from 'vitest'
import { mergeWorkspaces } from '#src/domain/merge/merge-workspaces.ts'
import { SHARED_KINDS, type SharedRecords } from '#src/domain/merge/shared.ts'
import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import type { InvitationKey } from '#src/domain/record/invitation.ts'
import type { SealedCopy } from '#src/domain/record/response.ts'
import { eraseRecord } from '#src/domain/record/tombstone.ts'
import { applyWrite, createAgain, createRecord, removeRecord } from '#src/domain/record/write.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aDraft, aRound, ORGANISATION_ID, ROUND_ID } from '#tests/support/records.ts'
import { aMark, aResponse, aWorkspace, mergeAll, textOf } from './workspaces.ts'

/** In both directions, which must not differ. */
function merge(one: Partial<SharedRecords>, other: Partial<SharedRecords>): SharedRecords {
  const merged = mergeAll(aWorkspace(one), aWorkspace(other))
  expect(textOf(mergeAll(aWorkspace(other), aWorkspace(one)))).toBe(textOf(merged))
  return merged
}

function anAgreedAnswer(reason: string): AgreedAnswer {
  return createRecord<AgreedAnswer>(
    idOf(ROUND_ID, 'staff'),
    {
      roundId: ROUND_ID,
      questionId: 'staff',
      agreed: { choice: 3, reason, dissent: '', wouldChange: '' },
      standing: { state: 'proposed', body: '', date: null },
      notDiscussed: false,
    },
    3,
  )
}

describe('merging two workspaces', () => {
  it('keeps what only one of them has', () => {
    const merged = merge({ round: [aRound({ id: 'b' })] }, { round: [aRound({ id: 'a' })] })
    expect(merged.round.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('takes each field from whoever wrote it last, whatever the clocks say', () => {
    const renamed = applyWrite(aRound(), { name: 'Later', createdAt: '1970-01-01T00:00:00Z' }, 9)
    const revealed = applyWrite(aRound(), { name: 'Earlier', createdAt: '2099-01-01T00:00:00Z' }, 8)
    const merged = merge({ round: [renamed] }, { round: [revealed] })
    expect(merged.round).toEqual([renamed])
  })

  it('keeps what was removed, as removed', () => {
    const removed = removeRecord(aRound(), 5)
    const renamed = applyWrite(aRound(), { name: 'Renamed' }, 9)
    expect(merge({ round: [removed] }, { round: [renamed] }).round).toMatchObject([
      { deleted: 5, name: 'Renamed' },
    ])
  })

  it('gives one record of every kind back as it is', () => {
    const { withdrawal: _w, rawErasure: _r, ...all } = oneOfEach()
    const merged = mergeAll(aWorkspace(all), aWorkspace(all))
    for (const kind of SHARED_KINDS) {
      expect([kind, merged[kind]]).toEqual([kind, aWorkspace(all)[kind]])
    }
  })

  it('leaves out what belongs to a device', () => {
    const merged = mergeWorkspaces(oneOfEach(), oneOfEach()).records
    const left = KIND_NAMES.filter((kind) => !Object.hasOwn(merged, kind))
    expect(left).toEqual(['backupLog', 'importLog', 'sharingLog', 'quarantine', 'setting'])
  })

  it('does not touch what it was given', () => {
    const [one, other] = [aWorkspace(oneOfEach()), aWorkspace({ rawErasure: [aMark(ROUND_ID)] })]
    const before = textOf(one)
    mergeWorkspaces(one, other)
    expect(textOf(one)).toBe(before)
  })
})

describe('a response', () => {
  it('counts once, whoever has it', () => {
    const response = aResponse('r', 'note')
    expect(merge({ response: [response] }, { response: [response] }).response).toEqual([response])
  })

  it('counts once also where its parts stand in another order', () => {
    const response = aResponse('r', 'note')
    const turned = Object.fromEntries(Object.entries(response).toReversed()) as typeof response
    expect(merge({ response: [response] }, { response: [turned] }).response).toEqual([response])
  })

  it('is gone with its content once it is withdrawn, on whichever side', () => {
    const sealedCopy = { ...aMark('r'), sealed: 'secret', receiptCode: '', keepUntil: '2026-12-22' }
    const withdrawal = [aMark('r')]
    const held = { response: [aResponse('r', 'secret')], sealedCopy: [sealedCopy as SealedCopy] }
    for (const merged of [merge(held, { withdrawal }), merge({ ...held, withdrawal }, held)]) {
      expect(textOf(merged)).not.toContain('secret')
      expect(merged.withdrawal).toEqual(withdrawal)
    }
  })

  it('is gone also when the withdrawal itself was erased or removed', () => {
    const held = { response: [aResponse('r', 'secret')] }
    expect(merge(held, { withdrawal: [eraseRecord('r', 7)] }).response).toEqual([])
    expect(merge(held, { withdrawal: [removeRecord(aMark('r'), 7)] }).response).toEqual([])
  })

  it('is not taken away by the withdrawal of another', () => {
    const held = { response: [aResponse('r', 'kept')] }
    expect(merge(held, { withdrawal: [aMark('other')] }).response).toHaveLength(1)
  })
})

describe('the raw answers of a round', () => {
  const copy = { ...aMark('r'), sealed: 'c2VjcmV0', receiptCode: '', keepUntil: '2026-12-22' }
  const key = createRecord<InvitationKey>('i', { roundId: ROUND_ID, privateKey: 'secret' }, 2)
  const raw: Partial<SharedRecords> = {
    round: [aRound({ mode: 'eachFirst' })],
    response: [aResponse('r', 'secret')],
    draftAnswer: [aDraft('staff', 3, { note: 'secret' })],
    sealedCopy: [copy],
    invitationKey: [key],
  }

  it('stay while the round is only closed, because they may be kept for some days', () => {
    const closed = applyWrite(aRound({ mode: 'eachFirst' }), { status: 'closed' }, 20)
    const merged = merge(raw, { round: [closed] })
    expect(merged).toMatchObject({ response: raw.response, draftAnswer: raw.draftAnswer })
  })

  it('go for good once they were erased, with all that could bring them back', () => {
    const erased = { rawErasure: [aMark(ROUND_ID)] }
    const merged = merge(raw, erased)
    expect([merged.response, merged.draftAnswer]).toEqual([[], []])
    expect([merged.sealedCopy, merged.invitationKey]).toEqual([[], []])
    expect(merged.round).toEqual(raw.round)
    const late = { response: [aResponse('late', 'secret')] }
    expect(merge(merged, late).response).toEqual([])
  })

  it('go also where an id does not tell the round, as a file from elsewhere may have it', () => {
    const odd = { ...aDraft('staff', 3, { note: 'secret' }), id: 'odd' }
    expect(merge({ draftAnswer: [odd] }, { rawErasure: [aMark(ROUND_ID)] }).draftAnswer).toEqual([])
  })

  it('stay erased when the round is opened again', () => {
    const reopened = applyWrite(aRound({ mode: 'eachFirst' }), { status: 'reopened' }, 30)
    const merged = merge(raw, { round: [reopened], rawErasure: [aMark(ROUND_ID)] })
    expect([merged.response, merged.draftAnswer]).toEqual([[], []])
  })

  it('of another round are not touched', () => {
    const merged = merge(raw, { rawErasure: [aMark('another-round')] })
    expect(merged).toMatchObject(raw)
  })

  it('of a round done alone can be written again after they were erased', () => {
    const old = aDraft('staff', 3, { note: 'secret' })
    const tombstone = eraseRecord(old.id, 10)
    expect(merge({ draftAnswer: [old] }, { draftAnswer: [tombstone] }).draftAnswer).toEqual([
      tombstone,
    ])
    const { roundId, questionId, answer } = aDraft('staff', 4)
    const again = createAgain<typeof old>(old.id, { roundId, questionId, answer }, 11)
    expect(mergeAll(...three(old, tombstone, again)).draftAnswer).toEqual([again])
  })

  function three(...drafts: readonly SharedRecords['draftAnswer'][number][]) {
    return drafts.map((draft) => aWorkspace({ draftAnswer: [draft] }))
  }
})

describe('what was erased for good', () => {
  it('is not brought back by the copy of another device, however late it was changed', () => {
    const renamed = applyWrite(aRound({ name: 'secret' }), { expected: 12 }, 99)
    const merged = merge({ round: [eraseRecord(ROUND_ID, 7)] }, { round: [renamed] })
    expect(merged.round).toEqual([eraseRecord(ROUND_ID, 7)])
  })

  it('takes along what another device wrote into it meanwhile', () => {
    const written = {
      round: [aRound()],
      agreedAnswer: [anAgreedAnswer('secret')],
      response: [aResponse('r', 'secret')],
      draftAnswer: [aDraft('staff', 3, { note: 'secret' })],
    }
    const merged = merge({ round: [eraseRecord(ROUND_ID, 7)] }, written)
    expect(textOf(merged)).not.toContain('secret')
    expect(merged.agreedAnswer).toEqual([eraseRecord(idOf(ROUND_ID, 'staff'), 1)])
  })

  it('reaches the parts of its parts, also those that come later', () => {
    const erased = aWorkspace({ organisation: [eraseRecord(ORGANISATION_ID, 7)] })
    const round = aWorkspace({ round: [aRound()] })
    const answer = aWorkspace({ agreedAnswer: [anAgreedAnswer('secret')] })
    for (const merged of [mergeAll(erased, round, answer), mergeAll(answer, round, erased)]) {
      expect(textOf(merged)).not.toContain('secret')
      expect(merged.round).toEqual([eraseRecord(ROUND_ID, 1)])
    }
  })

  it('leaves what belongs to others', () => {
    const other = aRound({ id: 'another-round', organisationId: 'another' })
    const merged = merge({ organisation: [eraseRecord(ORGANISATION_ID, 7)] }, { round: [other] })
    expect(merged.round).toEqual([other])
  })
})
