import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeRecords } from '#src/domain/merge/merge-records.ts'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import {
  applyWrite,
  createRecord,
  latestCounter,
  removeRecord,
  restoreRecord,
} from '#src/domain/record/write.ts'

interface Note extends Envelope {
  readonly title: string
  readonly answer: { readonly choice: number | null; readonly note: string }
}

const aNote = () => createRecord<Note>('n', { title: 'A', answer: { choice: 2, note: '' } }, 1)

describe('writing a record', () => {
  it('counts the fields of the patch and no other', () => {
    const written = applyWrite(aNote(), { title: 'B' }, 7)
    expect(written).toEqual({ ...aNote(), title: 'B', counters: { title: 7, answer: 1 } })
  })

  it('counts a field also when it is written as it was', () => {
    expect(applyWrite(aNote(), { title: 'A' }, 7).counters).toEqual({ title: 7, answer: 1 })
  })

  it('does not touch the record that it was given', () => {
    const before = Object.freeze(aNote())
    applyWrite(before, { title: 'B' }, 7)
    removeRecord(before, 8)
    expect(before).toEqual(aNote())
  })

  it('removes and restores with a count of their own', () => {
    const removed = removeRecord(aNote(), 4)
    expect([removed.deleted, removed.counters['deleted']]).toEqual([4, 4])
    const restored = restoreRecord(removed, 6)
    expect([restored.deleted, restored.counters['deleted']]).toEqual([null, 6])
    expect(latestCounter(restored)).toBe(6)
  })
})

describe('merging two copies', () => {
  it('takes each field from whoever wrote it last', () => {
    const here = applyWrite(aNote(), { title: 'here' }, 5)
    const there = applyWrite(aNote(), { answer: { choice: 4, note: 'there' } }, 3)
    expect(mergeRecords(here, there)).toEqual({
      ...aNote(),
      title: 'here',
      answer: { choice: 4, note: 'there' },
      counters: { title: 5, answer: 3 },
    })
  })

  it('never mixes the parts of one field', () => {
    const here = applyWrite(aNote(), { answer: { choice: 5, note: '' } }, 2)
    const there = applyWrite(aNote(), { answer: { choice: 1, note: 'there' } }, 2)
    expect([here.answer, there.answer]).toContainEqual(mergeRecords(here, there).answer)
  })

  it('keeps a removal through later edits of another device, until somebody brings it back', () => {
    const removed = removeRecord(aNote(), 2)
    const edited = applyWrite(aNote(), { title: 'edited' }, 9)
    expect(mergeRecords(removed, edited)).toMatchObject({ deleted: 2, title: 'edited' })
    expect(mergeRecords(restoreRecord(removed, 3), removed).deleted).toBeNull()
  })

  it('refuses copies of different records', () => {
    expect(() => mergeRecords(aNote(), { ...aNote(), id: 'other' })).toThrow('one record')
  })

  it('gives the same in any order, any grouping, any number of times', () => {
    fc.assert(
      fc.property(copies, copies, copies, (a, b, c) => {
        same(mergeRecords(a, b), mergeRecords(b, a))
        same(mergeRecords(mergeRecords(a, b), c), mergeRecords(a, mergeRecords(b, c)))
        same(mergeRecords(a, a), a)
        same(mergeRecords(mergeRecords(a, b), b), mergeRecords(a, b))
      }),
      { numRuns: 2000 },
    )
  })

  it('lets three devices agree after any history of writes and merges', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (history) => {
        const devices = [0, 1, 2].map(() => aNote())
        for (const [device, action, other] of history)
          devices[device] = act(devices, device, action, other)
        const [one, two, three] = devices as [Note, Note, Note]
        same(
          mergeRecords(mergeRecords(one, two), three),
          mergeRecords(three, mergeRecords(two, one)),
        )
      }),
    )
  })
})

const value = fc.constantFrom<unknown>('a', 'b', 1, null, { x: 1, y: [2] })

/** Copies that no device would write are among them: merging must not depend on good behaviour. */
const copies: fc.Arbitrary<Envelope> = fc
  .record({
    fields: fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'toString'), value),
    counters: fc.dictionary(
      fc.constantFrom('a', 'b', 'deleted', '__proto__', 'toString'),
      fc.nat({ max: 3 }),
    ),
    deleted: fc.constantFrom(null, 1, 2),
  })
  .map(({ fields, counters, deleted }) => ({ ...fields, id: 'r', counters, deleted }))

const deviceIndex = fc.constantFrom(0, 1, 2)
const step = fc.tuple(
  deviceIndex,
  fc.constantFrom('title', 'answer', 'remove', 'restore', 'merge'),
  deviceIndex,
)

function act(devices: readonly Note[], device: number, action: string, other: number): Note {
  const [mine, theirs] = [devices[device] ?? aNote(), devices[other] ?? aNote()]
  const counter = latestCounter(mine) + 1
  if (action === 'title') return applyWrite(mine, { title: `${device}` }, counter)
  if (action === 'answer')
    return applyWrite(mine, { answer: { choice: device, note: '' } }, counter)
  if (action === 'remove') return removeRecord(mine, counter)
  if (action === 'restore') return restoreRecord(mine, counter)
  return mergeRecords(mine, theirs)
}

function same(one: Envelope, other: Envelope) {
  expect(canonicalJson(one)).toBe(canonicalJson(other))
}
