import { describe, expect, it } from 'vitest'
import type { Evidence, EvidenceCheck, EvidenceLink } from '#src/domain/record/evidence.ts'
import { evidenceOfRound, type EvidenceRecords } from '#src/domain/round/round-evidence.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { anItem, aRound, QUESTIONS, ROUND_ID } from '#tests/support/records.ts'

const examples = oneOfEach()
const [evidence] = examples.evidence as readonly [Evidence]
const [link] = examples.evidenceLink as readonly [EvidenceLink]
const [check] = examples.evidenceCheck as readonly [EvidenceCheck]

const NOTHING: EvidenceRecords = { evidence: [], links: [], checks: [] }
const read = (records: Partial<EvidenceRecords>) =>
  evidenceOfRound(aRound(), QUESTIONS, { ...NOTHING, ...records })

const dated = (id: string, date: string, kind: 'activity' | 'result' | 'trend') => ({
  evidence: { ...evidence, id, item: anItem({ date, kind }) },
  link: { ...link, id: `link-${id}`, evidenceId: id },
})

describe('the evidence of a round', () => {
  it('tells not checked, looked and found none, and evidence apart', () => {
    const states = read({ evidence: [evidence], links: [link], checks: [check] })
    expect(states['listening']?.state).toBe('result')
    expect(states['staff']).toMatchObject({ state: 'none', lookedFoundNone: true })
    expect(states['money']?.state).toBe('notChecked')
  })

  it('lists the newest first and says how each stands to the day of the round', () => {
    const items = [
      dated('old', '2023-11-21', 'trend'),
      dated('anniversary', '2023-11-22', 'activity'),
      dated('tomorrow', '2026-11-23', 'trend'),
    ]
    const listening = read({
      evidence: items.map((one) => one.evidence),
      links: items.map((one) => one.link),
    })['listening']
    expect(listening?.items.map((one) => [one.evidence.id, one.freshness])).toEqual([
      ['tomorrow', 'inFuture'],
      ['anniversary', 'fresh'],
      ['old', 'tooOld'],
    ])
    expect(listening?.state).toBe('activity')
  })

  it('knows nothing of other rounds, other questions and removed items', () => {
    const elsewhere = [
      { ...link, roundId: 'another' },
      { ...link, questionMeaning: 'listening.2' },
      { ...link, evidenceId: 'removed' },
    ]
    const checks = [
      { ...check, roundId: 'another' },
      { ...check, lookedFoundNone: false },
    ]
    const states = read({ evidence: [evidence], links: elsewhere, checks })
    expect(Object.values(states).map(({ state }) => state)).toEqual(
      QUESTIONS.map(() => 'notChecked'),
    )
    expect(link.roundId).toBe(ROUND_ID)
  })
})
