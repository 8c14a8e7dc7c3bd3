import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeRecords } from '#src/domain/merge/merge-records.ts'
import { canonicalJson } from '#src/domain/record/canonical.ts'
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
        return patch({ notes: [...mine.notes, { at: TIMES[from] ?? '', text: `note ${index}` }] })
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

/** Not in order, and the same on several devices: no clock has a say in it. */
const TIMES = ['2026-11-22T10:00:00Z', '2019-01-01T00:00:00Z', '2026-11-22T10:00:00Z']

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

/** The older records have one count for a whole list. */
function writeAsBefore<T extends Envelope>(record: T, patch: object, counter: number): T {
  const counts = Object.fromEntries(Object.keys(patch).map((field) => [field, counter]))
  return { ...record, ...patch, counters: { ...record.counters, ...counts } }
}

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

const note = (text: string, at = TIMES[0] ?? '') => ({ at, text })
const older = (fields: Partial<Listed>, counters: Record<string, number>): Listed => ({
  ...BLANK,
  ...fields,
  id: 'r',
  counters,
  deleted: null,
})

describe('lists of records from before', () => {
  it('keep what either side has', () => {
    const here = older({ notes: [note('a'), note('b')] }, { notes: 5 })
    const there = older({ notes: [note('a'), note('c')] }, { notes: 7 })
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

  it('that is gone leaves nothing of what it said', () => {
    const secret = aRecord({ notes: [note('a secret')] })
    expect(canonicalJson(applyWrite(secret, { notes: [] }, 2))).not.toContain('secret')
  })
})
