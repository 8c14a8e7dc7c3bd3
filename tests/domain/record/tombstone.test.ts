import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeRecords } from '#src/domain/merge/merge-records.ts'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { eraseRecord, isErased, isTombstone, withoutContent } from '#src/domain/record/tombstone.ts'
import {
  applyWrite,
  createAgain,
  createRecord,
  removeRecord,
  restoreRecord,
} from '#src/domain/record/write.ts'

interface Note extends Envelope {
  readonly title: string
}

const aNote = (title = 'A', counter = 1) => createRecord<Note>('n', { title }, counter)
const merge = (one: Envelope, other: Envelope) => mergeRecords<Envelope>(one, other)

describe('a tombstone', () => {
  it('holds an id and a count, and nothing of what was said', () => {
    const erased = eraseRecord('n', 5)
    expect(erased).toEqual({ id: 'n', counters: { life: 5 }, deleted: 5 })
    expect([isTombstone(erased), isErased(erased)]).toEqual([true, true])
    expect([isTombstone(aNote()), isErased(aNote())]).toEqual([false, false])
  })

  it('takes the content from a copy that was edited or brought back without knowing', () => {
    const erased = eraseRecord('n', 5)
    for (const copy of [
      aNote(),
      applyWrite(aNote(), { title: 'edited' }, 9),
      restoreRecord(removeRecord(aNote(), 2), 9),
    ]) {
      expect(merge(erased, copy)).toEqual(erased)
    }
  })

  it('gives way to what was written under its id after it', () => {
    const again = createAgain<Note>('n', { title: 'again' }, 6)
    expect(merge(eraseRecord('n', 5), again)).toEqual(again)
    expect(merge(applyWrite(aNote(), { title: 'old' }, 9), again)).toEqual(again)
  })

  it('wins over what another device wrote at the same count', () => {
    const again = createAgain<Note>('n', { title: 'again' }, 5)
    expect(merge(again, eraseRecord('n', 5))).toEqual(eraseRecord('n', 5))
  })

  it('of what was only deleted leaves the content where it still is', () => {
    const removed = removeRecord(aNote(), 5)
    const notice = withoutContent(removed)
    expect(notice).toEqual({ id: 'n', counters: { deleted: 5 }, deleted: 5 })
    expect([isTombstone(notice), isErased(notice)]).toEqual([true, false])
    expect(merge(notice, aNote())).toMatchObject({ title: 'A', deleted: 5 })
    expect(merge(notice, restoreRecord(removed, 6))).toMatchObject({ title: 'A', deleted: null })
    expect(() => withoutContent(aNote())).toThrow('Only what was deleted')
  })

  it('merges to the same in any order, any grouping, any number of times', () => {
    fc.assert(
      fc.property(copies, copies, copies, (a, b, c) => {
        same(merge(a, b), merge(b, a))
        same(merge(merge(a, b), c), merge(a, merge(b, c)))
        same(merge(a, a), a)
        same(merge(merge(a, b), b), merge(a, b))
      }),
      { numRuns: 3000 },
    )
  })
})

const count = fc.nat({ max: 3 })

const copies: fc.Arbitrary<Envelope> = fc.oneof(
  count.map((counter) => eraseRecord('n', counter)),
  count.map((counter) => withoutContent(removeRecord(aNote(), counter))),
  fc.tuple(fc.constantFrom('a', 'b'), count).map(([title, counter]) => aNote(title, counter)),
  fc
    .tuple(fc.constantFrom('a', 'b'), count)
    .map(([title, counter]) => createAgain<Note>('n', { title }, counter)),
  fc.record({
    id: fc.constant('n'),
    counters: fc.dictionary(fc.constantFrom('title', 'deleted', 'life'), count),
    deleted: fc.constantFrom(null, 1, 2),
  }),
)

function same(one: Envelope, other: Envelope) {
  expect(canonicalJson(one)).toBe(canonicalJson(other))
}
