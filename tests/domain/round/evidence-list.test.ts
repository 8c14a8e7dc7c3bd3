import { describe, expect, it } from 'vitest'
import type { Evidence, EvidenceItem, EvidenceLink } from '#src/domain/record/evidence.ts'
import { createRecord } from '#src/domain/record/write.ts'
import { piecesToCarry, toCarried } from '#src/domain/round/evidence-carry.ts'
import {
  filterEvidence,
  NO_EVIDENCE_FILTER,
  sortEvidence,
  type EvidenceFilter,
} from '#src/domain/round/evidence-filter.ts'
import { listPieces } from '#src/domain/round/evidence-list.ts'
import { anItem, aRound } from '#tests/support/records.ts'

const ORDER = ['a.1', 'b.1', 'c.1']
const TODAY = '2026-11-22'
const SPRING = aRound({ id: 'spring', name: 'Spring', date: '2026-04-01' })
const AUTUMN = aRound({ id: 'autumn', name: 'Autumn', date: '2026-11-22' })

function piece(id: string, questionMeanings: string[], patch: Partial<EvidenceItem> = {}) {
  const item = anItem({ what: id, ...patch })
  return createRecord<Evidence>(id, { organisationId: 'o', item, questionMeanings }, 1)
}

function link(evidenceId: string, roundId: string, questionMeaning: string) {
  const fields = { evidenceId, roundId, questionMeaning }
  return createRecord<EvidenceLink>(`${evidenceId}/${roundId}/${questionMeaning}`, fields, 1)
}

const EVIDENCE = [
  piece('loaded', ['c.1', 'a.1'], { date: '2026-10-01', owner: 'Housing ' }),
  piece('used', [], { date: '2025-01-01', kind: 'trend' }),
  piece('soon', ['b.1'], { date: '2024-01-01' }),
  piece('old', ['b.1'], { date: '2020-01-01', kind: 'activity' }),
  piece('coming', ['a.1'], { date: '2027-01-01' }),
]
const LINKS = [
  link('used', 'spring', 'b.1'),
  link('used', 'autumn', 'a.1'),
  link('old', 'spring', 'b.1'),
  link('loaded', 'gone', 'b.1'),
  link('used', 'spring', 'of-another-set.1'),
]
const PIECES = listPieces(
  { evidence: EVIDENCE, links: LINKS, rounds: [AUTUMN, SPRING] },
  ORDER,
  TODAY,
)

const ids = (pieces: readonly { readonly id: string }[]) => pieces.map(({ id }) => id)

describe('the list of all evidence', () => {
  it('knows the questions and rounds of each piece, and how long it counts', () => {
    expect(PIECES).toMatchObject([
      { id: 'loaded', meanings: ['a.1', 'c.1'], usedMeanings: [], rounds: [], age: 'fresh' },
      { id: 'used', meanings: ['a.1', 'b.1', 'of-another-set.1'], freshUntil: '2028-01-01' },
      { id: 'soon', age: 'soon', freshUntil: '2027-01-01' },
      { id: 'old', age: 'tooOld', rounds: [{ id: 'spring' }], usedMeanings: ['b.1'] },
      { id: 'coming', age: 'inFuture' },
    ])
    expect(ids(PIECES[1]?.rounds ?? [])).toEqual(['autumn', 'spring'])
  })

  it.each<[Partial<EvidenceFilter>, string[]]>([
    [{}, ['loaded', 'used', 'soon', 'old', 'coming']],
    [{ question: 'a.1' }, ['loaded', 'used', 'coming']],
    [{ kind: 'trend' }, ['used']],
    [{ age: 'fresh' }, ['loaded', 'used', 'soon']],
    [{ age: 'soon' }, ['soon']],
    [{ age: 'tooOld' }, ['old']],
    [{ age: 'inFuture' }, ['coming']],
    [{ owner: 'Housing' }, ['loaded']],
    [{ round: 'spring' }, ['used', 'old']],
    [{ round: ' ' }, ['loaded', 'soon', 'coming']],
    [{ question: 'b.1', round: ' ' }, ['soon']],
  ])('is filtered by %j', (filter, left) => {
    expect(ids(filterEvidence(PIECES, { ...NO_EVIDENCE_FILTER, ...filter }))).toEqual(left)
  })

  it('is sorted by date, by what goes out of date first, and by question', () => {
    expect(ids(sortEvidence(PIECES, 'newest', ORDER))).toEqual([
      'coming',
      'loaded',
      'used',
      'soon',
      'old',
    ])
    expect(ids(sortEvidence(PIECES, 'outOfDate', ORDER))).toEqual([
      'old',
      'soon',
      'used',
      'loaded',
      'coming',
    ])
    expect(ids(sortEvidence(PIECES, 'question', ORDER))).toEqual([
      'coming',
      'loaded',
      'used',
      'soon',
      'old',
    ])
  })
})

describe('evidence carried into a round', () => {
  it('is what counts on the day of the round and is not in it, for its questions', () => {
    expect(piecesToCarry(AUTUMN, ORDER, PIECES)).toEqual([
      { evidenceId: 'loaded', meanings: ['a.1', 'c.1'] },
      { evidenceId: 'soon', meanings: ['b.1'] },
    ])
    const inTwoYears = { id: 'next', date: '2027-12-01' }
    expect(piecesToCarry(inTwoYears, ['a.1'], PIECES)).toEqual([
      { evidenceId: 'loaded', meanings: ['a.1'] },
      { evidenceId: 'used', meanings: ['a.1'] },
      { evidenceId: 'coming', meanings: ['a.1'] },
    ])
  })

  it('takes what a person chooses, also what is out of date', () => {
    expect(toCarried(PIECES.slice(2, 4), ORDER)).toEqual([
      { evidenceId: 'soon', meanings: ['b.1'] },
      { evidenceId: 'old', meanings: ['b.1'] },
    ])
    expect(toCarried(PIECES, ['of-no-piece.1'])).toEqual([])
  })
})
