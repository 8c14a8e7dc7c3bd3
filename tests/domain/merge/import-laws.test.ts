import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishImport, type Choice, type ImportWrite } from '#src/domain/merge/import-choices.ts'
import { planImport } from '#src/domain/merge/import-plan.ts'
import { SHARED_KINDS, type SharedRecords } from '#src/domain/merge/shared.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { eraseRecord } from '#src/domain/record/tombstone.ts'
import { createRecord, latestCounter, removeRecord } from '#src/domain/record/write.ts'
import { aWorkspace, textOf } from './workspaces.ts'

const count = fc.integer({ min: 1, max: 4 })

function rows(ids: readonly string[], belongs: object): fc.Arbitrary<Envelope[]> {
  const row = fc
    .record({
      id: fc.constantFrom(...ids),
      name: fc.constantFrom('a', 'b', 'c'),
      counter: count,
      fate: fc.constantFrom('there', 'there', 'removed', 'erased'),
      at: count,
    })
    .map(({ id, name, counter, fate, at }) => {
      if (fate === 'erased') return eraseRecord(id, at)
      const created = createRecord<Envelope>(id, { name, ...belongs }, counter)
      return fate === 'removed' ? removeRecord(created, at) : created
    })
  return fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 3 })
}

const workspace = fc
  .record({
    organisation: rows(['o'], {}),
    round: rows(['r1', 'r2'], { organisationId: 'o', mode: 'alone' }),
    evidence: rows(['e1', 'e2'], { organisationId: 'o' }),
    action: rows(['a1', 'a2'], { organisationId: 'o', roundId: 'r1' }),
  })
  .map((records) => aWorkspace(records as unknown as Partial<SharedRecords>))

const choice = fc.constantFrom<Choice>('newest', 'here', 'file')

function write(here: SharedRecords, writes: readonly ImportWrite[]): SharedRecords {
  const lists = SHARED_KINDS.map((kind) => {
    const own = writes.filter((one) => one.kind === kind)
    const kept = here[kind].filter(({ id }) => !own.some((one) => one.id === id))
    const put = own.flatMap(({ record }) => (record === null ? [] : [record]))
    return [kind, [...kept, ...put].toSorted((one, other) => (one.id < other.id ? -1 : 1))]
  })
  return Object.fromEntries(lists) as SharedRecords
}

function take(here: SharedRecords, file: SharedRecords, chosen: Choice = 'newest') {
  const plan = planImport(here, file)
  const each = Object.fromEntries(plan.entries.map(({ kind, id }) => [`${kind} ${id}`, chosen]))
  const { writes, counter } = finishImport(plan, { forAll: {}, each }, 0)
  return { records: write(here, writes), writes, counter }
}

describe('imports', () => {
  it('do nothing the second time', () => {
    fc.assert(
      fc.property(workspace, workspace, (here, file) => {
        expect(take(take(here, file).records, file).writes).toEqual([])
      }),
    )
  })

  it('give the same in any order', () => {
    fc.assert(
      fc.property(workspace, workspace, workspace, (here, one, other) => {
        const forth = take(take(here, one).records, other).records
        const back = take(take(here, other).records, one).records
        expect(textOf(forth)).toBe(textOf(back))
      }),
    )
  })

  it('hold what was chosen when the same file comes again', () => {
    fc.assert(
      fc.property(workspace, workspace, choice, (here, file, chosen) => {
        const { records } = take(here, file, chosen)
        expect(take(records, file).writes).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('count above all that either side has', () => {
    fc.assert(
      fc.property(workspace, workspace, choice, (here, file, chosen) => {
        const { records, counter } = take(here, file, chosen)
        const all = SHARED_KINDS.flatMap((kind): readonly Envelope[] => records[kind])
        expect(counter).toBeGreaterThanOrEqual(Math.max(0, ...all.map(latestCounter)))
      }),
    )
  })
})
