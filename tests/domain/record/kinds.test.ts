import { describe, expect, it } from 'vitest'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { isKind, KIND_NAMES, readRecord, type Kind } from '#src/domain/record/kinds.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aDraft, aRound } from '#tests/support/records.ts'

const examples = oneOfEach()

/** Fields that records from before do not have: they are read with what held then. */
const ADDED_LATER: Partial<Record<Kind, readonly string[]>> = {
  evidence: ['questionMeanings'],
  backupLog: ['responses', 'placedAt'],
  prioritySifting: ['libraryItem', 'place'],
  peerSummary: ['writtenAt'],
}

describe('the schemas of records', () => {
  it.each(KIND_NAMES)('read a %s and give it back unchanged', (kind) => {
    const [example] = examples[kind]
    expect(readRecord<Kind>(kind, example)).toEqual({ ok: true, record: example })
  })

  it.each(KIND_NAMES)('want every field of a %s', (kind) => {
    const example = examples[kind][0] as object
    // What was put aside may be anything, nothing included.
    const needed = Object.keys(example).filter((field) => field !== 'raw')
    const accepted = needed.filter((field) => {
      const entries = Object.entries(example).filter(([name]) => name !== field)
      return readRecord(kind, Object.fromEntries(entries)).ok
    })
    expect(accepted).toEqual(ADDED_LATER[kind] ?? [])
  })

  it('take long texts and refuse longer ones', () => {
    const withNote = (length: number) => aDraft('staff', 1, { note: 'n'.repeat(length) })
    expect(readRecord('draftAnswer', withNote(10_000)).ok).toBe(true)
    expect(TEXT_MAX).toBe(10_000)
    expect(readRecord('draftAnswer', withNote(10_001)).ok).toBe(false)
  })

  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-04-31', false],
    ['99999-01-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('know that the day %s is %s', (date, isDay) => {
    expect(readRecord('round', aRound({ date })).ok).toBe(isDay)
  })

  it.each([0, 6, 2.5, '3', 'dontknow', undefined])('do not know the choice %s', (choice) => {
    const draft = { ...aDraft('staff', 1), answer: { choice, howSure: null, note: '' } }
    expect(readRecord('draftAnswer', draft).ok).toBe(false)
  })

  it.each(['', 'a b', '<b>', '\uD800', 'x'.repeat(501)])('do not take %j for an id', (id) => {
    expect(readRecord('round', aRound({ id })).ok).toBe(false)
  })

  it('keep a blank apart from a don’t know', () => {
    const read = readRecord('draftAnswer', aDraft('staff', null))
    expect(read.ok && read.record.answer.choice).toBeNull()
  })

  it.each([-1, 1.5, Number.NaN, '1'])('do not take %s for a count', (count) => {
    expect(readRecord('round', { ...aRound(), counters: { name: count } }).ok).toBe(false)
  })

  it('name where a record is wrong, and never what it says', () => {
    const read = readRecord('round', { ...aRound(), name: 7, mode: 'private words' })
    expect(read).toEqual({
      ok: false,
      problems: ['name: invalid_type', 'mode: invalid_value'],
    })
  })

  it.each([null, undefined, 3, 'text', []])('do not fall over %s', (raw) => {
    expect(KIND_NAMES.filter((kind) => readRecord(kind, raw).ok)).toEqual([])
  })

  it('take no inherited name for a kind', () => {
    expect([isKind('round'), isKind('toString'), isKind('__proto__')]).toEqual([true, false, false])
  })
})
