import { describe, expect, it } from 'vitest'
import type { ClosureContent } from '#src/domain/record/closure.ts'
import { makeSummary, type ToSummarise } from '#src/domain/summary/make-summary.ts'
import { nextVersion, wishesFor, withEdit, withSection } from '#src/domain/summary/wishes.ts'
import {
  aClosure,
  aClosureContent,
  aFrozenQuestion,
  allAnswered,
  anItem,
  EVIDENCE_ID,
  NOW,
  ORGANISATION,
  QUESTION_IDS,
  ROUND_ID,
} from '#tests/support/records.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'

const counts = (at3: number, at4: number) => ({ 1: 0, 2: 0, 3: at3, 4: at4, 5: 0, dontKnow: 0 })

function given(patch: Partial<ClosureContent>, rest: Partial<ToSummarise> = {}): ToSummarise {
  const closure = aClosure({ content: aClosureContent(allAnswered(3), patch) })
  return {
    round: { id: ROUND_ID, unitId: null },
    organisation: ORGANISATION,
    unit: null,
    closure,
    before: null,
    outcomes: [],
    readings: [],
    actions: [],
    wishes: wishesFor(undefined, closure),
    closedOn: NOW.slice(0, 10),
    today: NOW.slice(0, 10),
    ...rest,
  }
}

const aloneAt = (at3: number, at4: number) => {
  const [first = '', ...others] = QUESTION_IDS
  const questions = [
    aFrozenQuestion(first, 3, { counts: counts(at3, at4), looseNotes: ['A loose note'] }),
    ...others.map((id) => aFrozenQuestion(id, 3, { note: 'A note', dissent: 'A dissent' })),
  ]
  return makeSummary(given({ mode: 'eachFirst', questions })).profile?.[0]?.alone
}

describe('what a summary tells of how people answered alone', () => {
  it('is nothing below five, words below ten, counts from ten on', () => {
    expect(aloneAt(2, 2)).toEqual({ kind: 'nothing' })
    expect(aloneAt(4, 4)).toMatchObject({ kind: 'words', answer: 3 })
    expect(aloneAt(7, 3)).toMatchObject({ kind: 'counts', counts: counts(7, 3) })
  })

  it('is not which answer almost everyone chose', () => {
    expect(aloneAt(5, 1)).toMatchObject({ kind: 'words', answer: null })
  })

  it('is nothing in a round that was done in another way', () => {
    const questions = QUESTION_IDS.map((id) => aFrozenQuestion(id, 3, { counts: counts(7, 7) }))
    const { profile, turnout } = makeSummary(given({ mode: 'together', questions }))
    expect(profile?.every(({ alone }) => alone.kind === 'nothing')).toBe(true)
    expect(turnout).toBeNull()
  })
})

describe('who took part, as a summary tells it', () => {
  const told = (handedIn: number, returning: number | null, newcomers: number | null) =>
    makeSummary(
      given({ mode: 'eachFirst', turnout: { expected: 12, handedIn, returning, newcomers } }),
    ).turnout

  it('is in numbers where every group holds five or nobody', () => {
    expect(told(11, 6, 5)).toEqual({
      expected: 12,
      handedIn: 11,
      turnover: { kind: 'counts', returning: 6, newcomers: 5 },
    })
  })

  it('has no number of a group below five, nor one that gives it away', () => {
    expect(told(11, 10, 1)).toEqual({
      expected: 12,
      handedIn: 11,
      turnover: { kind: 'someNew' },
    })
    expect(told(4, 3, 1)).toEqual({
      expected: 12,
      handedIn: null,
      turnover: { kind: 'nothing' },
    })
  })
})

describe('a summary', () => {
  it('counts where somebody looked, apart from the answers that need no evidence', () => {
    const questions = QUESTION_IDS.map((id, place) =>
      aFrozenQuestion(id, place < 3 ? 2 : 3, {
        evidence: { state: place === 3 ? 'none' : 'notChecked', items: [] },
      }),
    )
    expect(makeSummary(given({ questions })).looked).toEqual({ checked: 1, total: 5, needNone: 3 })
  })

  it('holds no note, no dissent, no role and nobody who keeps evidence', () => {
    const questions = QUESTION_IDS.map((id) =>
      aFrozenQuestion(id, 3, {
        note: 'SECRET note',
        dissent: 'SECRET dissent',
        wouldChange: 'SECRET change',
        looseNotes: ['SECRET loose'],
        evidence: {
          state: 'result',
          items: [{ evidenceId: EVIDENCE_ID, fresh: true, ...anItem({ owner: 'SECRET owner' }) }],
        },
      }),
    )
    const roleSplits = [{ role: 'SECRET role', handedIn: 12, counts: {} }]
    const summary = makeSummary(given({ mode: 'eachFirst', questions, roleSplits }))
    expect(JSON.stringify(summary)).not.toContain('SECRET')
    expect(summary.evidence).toHaveLength(1)
    expect(summary.evidence?.[0]?.questionIds).toEqual(QUESTION_IDS)
  })

  it('holds nothing of what was left out, nor the name where it is not to go', () => {
    const asked = given({})
    const wishes = { ...asked.wishes, named: false, ...withSection(asked.wishes, 'profile', false) }
    const summary = makeSummary({ ...asked, wishes })
    expect([summary.profile, summary.actions]).toEqual([null, null])
    expect(JSON.stringify(summary)).not.toContain(ORGANISATION.name)
  })

  it('says of words that they were changed, and never of those that were not', () => {
    const questions = QUESTION_IDS.map((id) => aFrozenQuestion(id, 3, { reason: 'As it was' }))
    const asked = given({ questions })
    const part = `reason.${QUESTION_IDS[0]}.1`
    const wishes = { ...asked.wishes, ...withEdit(asked.wishes, part, 'In other words') }
    const reasons = makeSummary({ ...asked, wishes }).reasons ?? []
    expect(reasons[0]?.words).toEqual({ part, text: 'In other words', edited: true })
    expect(reasons[1]?.words).toMatchObject({ text: 'As it was', edited: false })
  })

  it('takes marks that turn the direction and broken letters out of every text', () => {
    const questions = QUESTION_IDS.map((id) => aFrozenQuestion(id, 3, { reason: 'a\u202E\uD800b' }))
    const organisation = { ...ORGANISATION, name: 'North\u0000wick' }
    const summary = makeSummary(given({ questions }, { organisation }))
    expect(summary.reasons?.[0]?.words.text).toBe('ab')
    expect(summary.from.name).toBe('Northwick')
  })
})

describe('the wishes for a summary', () => {
  const [stored] = oneOfEach().summaryDraft

  it('begin a new version, as a draft and with all words kept, when the round was closed anew', () => {
    expect(wishesFor(stored, { revision: 1 })).toMatchObject({
      version: 2,
      standing: { status: 'approved' },
    })
    expect(wishesFor(stored, { revision: 2 })).toMatchObject({
      revision: 2,
      version: 3,
      edits: stored?.edits,
      standing: { status: 'draft', approved: { body: '', date: null } },
    })
  })

  it('lose an approval with a new version', () => {
    expect(nextVersion({ version: 4 })).toMatchObject({ version: 5, standing: { status: 'draft' } })
  })
})
