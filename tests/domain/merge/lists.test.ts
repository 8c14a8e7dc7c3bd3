import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeRecords } from '#src/domain/merge/merge-records.ts'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import { itemField } from '#src/domain/record/items.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { applyWrite, createRecord, latestCounter } from '#src/domain/record/write.ts'

// Three devices put things on the lists of one record, take their own away, and hear of each other.

interface Listed extends Envelope {
  readonly notes: readonly { readonly at: string; readonly text: string }[]
  readonly evidenceIds: readonly string[]
  readonly placed: Readonly<Record<string, { readonly place: number; readonly note: string }>>
}

const BLANK = { notes: [], evidenceIds: [], placed: {} }
const aRecord = (fields: object = {}, counter = 1) =>
  createRecord<Listed>('r', { ...BLANK, ...fields }, counter)

type Step = readonly [
  action: 'note' | 'unnote' | 'link' | 'unlink' | 'place' | 'hear',
  device: number,
  other: number,
]

const history = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>('note', 'note', 'unnote', 'link', 'unlink', 'place', 'hear', 'hear'),
    fc.nat(2),
    fc.nat(2),
  ),
  { maxLength: 40, size: 'max' },
)

/** What was put on a list, and whether somebody who saw it there took it away. */
interface Lived {
  readonly devices: readonly Listed[]
  readonly noted: ReadonlySet<string>
  readonly unnoted: ReadonlySet<string>
  /** With the count of the last write of each. */
  readonly links: ReadonlyMap<string, readonly [count: number, isThere: boolean]>
}

function live(steps: readonly Step[], write: typeof applyWrite = applyWrite): Lived {
  const devices = [aRecord(), aRecord(), aRecord()]
  const noted = new Set<string>()
  const unnoted = new Set<string>()
  const links = new Map<string, readonly [number, boolean]>()
  steps.forEach(([action, at, from], index) => {
    const mine = devices[at] ?? aRecord()
    const counter = latestCounter(mine) + 1
    const patch = (fields: Partial<Listed>) => void (devices[at] = write(mine, fields, counter))
    const link = `evidence-${from}`
    switch (action) {
      case 'note':
        noted.add(`note ${index}`)
        return patch({ notes: [...mine.notes, note(`note ${index}`, momentOf(from, index))] })
      case 'unnote':
        for (const { text } of mine.notes.slice(0, 1)) unnoted.add(text)
        return patch({ notes: mine.notes.slice(1) })
      case 'link':
        if (mine.evidenceIds.includes(link)) return
        remember(link, counter, true)
        return patch({ evidenceIds: [...mine.evidenceIds, link] })
      case 'unlink':
        if (!mine.evidenceIds.includes(link)) return
        remember(link, counter, false)
        return patch({ evidenceIds: mine.evidenceIds.filter((one) => one !== link) })
      case 'place':
        return patch({ placed: { ...mine.placed, [link]: { place: at, note: `${index}` } } })
      case 'hear':
        devices[at] = mergeRecords(mine, devices[from] ?? mine)
    }
  })
  return { devices, noted, unnoted, links }

  /** Of two writes with one count, the one that puts it there stands. */
  function remember(link: string, counter: number, isThere: boolean): void {
    const [last, wasThere] = links.get(link) ?? [0, false]
    if (counter > last) links.set(link, [counter, isThere])
    if (counter === last) links.set(link, [counter, isThere || wasThere])
  }
}

/** Not in order, so that no clock has a say in it; and no two notes are of one millisecond. */
function momentOf(clock: number, index: number): string {
  return new Date(Date.UTC([2026, 2019, 2071][clock] ?? 2026, 0, 1) - index).toISOString()
}

const mergedOf = ({ devices: [a, b, c] }: Lived): Listed => {
  if (!a || !b || !c) throw new Error('There are three')
  return mergeRecords(mergeRecords(a, b), c)
}
const RUNS = { numRuns: 1500 }

describe('lists on which several devices write', () => {
  it('lose no note, and have none that was taken away', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const lived = live(steps)
        const texts = mergedOf(lived).notes.map(({ text }) => text)
        const due = [...lived.noted].filter((text) => !lived.unnoted.has(text))
        expect(texts.toSorted()).toEqual(due.toSorted())
      }),
      RUNS,
    )
  })

  it('have each link as it was written last', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const lived = live(steps)
        const due = [...lived.links].filter(([, [, isThere]]) => isThere).map(([link]) => link)
        expect(mergedOf(lived).evidenceIds).toEqual(due.toSorted())
      }),
      RUNS,
    )
  })

  it('have every place that anybody chose', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const due = steps.filter(([action]) => action === 'place').map(([, , on]) => on)
        const places = Object.keys(mergedOf(live(steps)).placed)
        expect(places.toSorted()).toEqual(
          [...new Set(due)].map((on) => `evidence-${on}`).toSorted(),
        )
      }),
      RUNS,
    )
  })

  it('are the same in any order, any grouping, any number of times', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(applyWrite, writeAsBefore), (steps, write) => {
        const [a, b, c] = live(steps, write).devices as [Listed, Listed, Listed]
        expectSameInAnyOrder(a, b, c)
      }),
      RUNS,
    )
  })
})

/** Copies with counts of a whole list, of items, of both, and of items that are not there. */
const mixed: fc.Arbitrary<Listed> = fc
  .record({
    notes: fc.uniqueArray(
      fc.record({ at: fc.constantFrom('x', 'y'), text: fc.constantFrom('a', 'b') }),
      { selector: canonicalJson },
    ),
    evidenceIds: fc.uniqueArray(fc.constantFrom('x', 'y')),
    placed: fc.dictionary(
      fc.constantFrom('x', 'y'),
      fc.record({ place: fc.constantFrom(1, 2), note: fc.constant('') }),
    ),
    counters: fc.dictionary(
      fc.constantFrom(
        ...['notes', 'evidenceIds', 'placed'].flatMap((list) => [
          list,
          itemField(list, 'x'),
          itemField(list, 'y'),
        ]),
      ),
      fc.nat({ max: 3 }),
    ),
  })
  .map((fields) => ({ ...fields, id: 'r', deleted: null }))

it('lists of older and newer records, whatever their counts, merge alike in any order', () => {
  fc.assert(fc.property(mixed, mixed, mixed, expectSameInAnyOrder), RUNS)
})

/** The older records have one count for a whole list. */
function writeAsBefore<T extends Envelope>(record: T, patch: object, counter: number): T {
  const counts = Object.fromEntries(Object.keys(patch).map((field) => [field, counter]))
  return { ...record, ...patch, counters: { ...record.counters, ...counts } }
}

const note = (text: string, at = momentOf(0, 0)) => ({ at, text })

function expectSameInAnyOrder(a: Listed, b: Listed, c: Listed): void {
  const result = canonicalJson(mergeRecords(mergeRecords(a, b), c))
  for (const [x, y, z] of [
    [b, a, c],
    [c, b, a],
    [a, c, b],
  ] as const) {
    expect(canonicalJson(mergeRecords(mergeRecords(x, y), z))).toBe(result)
    expect(canonicalJson(mergeRecords(x, mergeRecords(y, z)))).toBe(result)
    expect(canonicalJson(mergeRecords(mergeRecords(mergeRecords(x, y), z), y))).toBe(result)
  }
  expect(mergeRecords(a, a)).toEqual(a)
}

const older = (fields: Partial<Listed>, counters: Record<string, number>): Listed => ({
  ...BLANK,
  ...fields,
  id: 'r',
  counters,
  deleted: null,
})

describe('lists of records from before', () => {
  it('keep what either side has', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((text, index) => note(text, momentOf(0, index)))
    if (!a || !b || !c) throw new Error('There are three')
    const here = older({ notes: [a, b] }, { notes: 5 })
    const there = older({ notes: [a, c] }, { notes: 7 })
    const texts = mergeRecords(here, there).notes.map(({ text }) => text)
    expect(texts.toSorted()).toEqual(['a', 'b', 'c'])
  })

  it('lose what is taken away from now on', () => {
    const before = older({ evidenceIds: ['a', 'b'] }, { evidenceIds: 7 })
    const here = applyWrite(before, { evidenceIds: ['b'] }, 8)
    const there = applyWrite(before, { evidenceIds: ['a', 'b', 'c'] }, 9)
    expect(mergeRecords(here, there).evidenceIds).toEqual(['b', 'c'])
    expect(mergeRecords(there, here).evidenceIds).toEqual(['b', 'c'])
  })

  it('take the later of two values of one item', () => {
    const place = (chosen: number) => ({ trust: { place: chosen, note: '' } })
    const here = older({ placed: place(2) }, { placed: 5 })
    const there = older({ placed: place(4) }, { placed: 3 })
    expect(mergeRecords(here, there).placed).toEqual(place(2))
    const now = applyWrite(there, { placed: place(1) }, 6)
    expect(mergeRecords(here, now).placed).toEqual(place(1))
  })
})

describe('lists that an older app wrote after a newer one', () => {
  const place = (chosen: number) => ({ trust: { place: chosen, note: '' } })

  it('have what the older one wrote, which came later', () => {
    const before = aRecord({ placed: place(1) }, 2)
    const elsewhere = applyWrite(before, { placed: place(3) }, 4)
    const later = writeAsBefore(before, { placed: place(5) }, 6)
    expect(mergeRecords(elsewhere, later).placed).toEqual(place(5))
    expect(mergeRecords(later, elsewhere).placed).toEqual(place(5))
  })

  it('have not what the older one saw and took away', () => {
    const before = aRecord({ evidenceIds: ['a', 'b'] }, 2)
    const later = writeAsBefore(before, { evidenceIds: ['b'] }, 6)
    expect(mergeRecords(before, later).evidenceIds).toEqual(['b'])
    const back = applyWrite(before, { evidenceIds: ['b'] }, 7)
    const again = applyWrite(back, { evidenceIds: ['a', 'b'] }, 8)
    expect(mergeRecords(again, later).evidenceIds).toEqual(['a', 'b'])
  })
})

describe('an item', () => {
  it('comes back after it was taken away', () => {
    const there = aRecord({ evidenceIds: ['a'] })
    const gone = applyWrite(there, { evidenceIds: [] }, 2)
    const back = applyWrite(gone, { evidenceIds: ['a'] }, 3)
    expect(mergeRecords(mergeRecords(back, gone), there).evidenceIds).toEqual(['a'])
  })

  it('is not written by who only has it on the list', () => {
    const there = aRecord({ evidenceIds: ['a'] })
    const gone = applyWrite(there, { evidenceIds: [] }, 2)
    const more = applyWrite(there, { evidenceIds: ['a', 'b'] }, 9)
    expect(mergeRecords(gone, more).evidenceIds).toEqual(['b'])
  })

  it('of a record that two devices made alike stands beside those of the other', () => {
    const here = aRecord({ evidenceIds: ['a'] }, 5)
    const there = aRecord({ evidenceIds: ['b'] }, 6)
    expect(mergeRecords(here, there).evidenceIds).toEqual(['a', 'b'])
  })

  it('that is gone leaves when it was, and nothing of what it said', () => {
    const gone = (text: string) => applyWrite(aRecord({ notes: [note(text)] }), { notes: [] }, 2)
    expect(gone('Asked Ann')).toEqual(gone('Asked Bob'))
    expect(gone('Asked Ann').counters).toHaveProperty([itemField('notes', momentOf(0, 0))], 2)
  })

  it('of the same moment as another is not lost, and goes without it', () => {
    const both = aRecord({ notes: [note('b'), note('a')] })
    expect(both.notes.map(({ text }) => text)).toEqual(['a', 'b'])
    const one = applyWrite(both, { notes: [note('b')] }, 2)
    const more = applyWrite(both, { evidenceIds: ['e'], notes: [...both.notes, note('c', '9')] }, 3)
    expect(mergeRecords(one, more).notes).toEqual([note('b'), note('c', '9')])
    expect(mergeRecords(both, aRecord()).notes).toEqual(both.notes)
  })
})
