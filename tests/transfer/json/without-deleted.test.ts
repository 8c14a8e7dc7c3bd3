import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Everything } from '#src/domain/record/everything.ts'
import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { eraseRecord } from '#src/domain/record/tombstone.ts'
import { removeRecord } from '#src/domain/record/write.ts'
import { readEverything } from '#src/storage/everything.ts'
import { eraseForGood } from '#src/storage/erasing.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { journeyFileSchema, writeJourneyFile } from '#src/transfer/json/journey-file.ts'
import { whatLeaves } from '#src/transfer/json/what-leaves.ts'
import { withoutDeleted } from '#src/transfer/json/without-deleted.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { oddSet } from '#tests/support/odd-set.ts'
import { NOW } from '#tests/support/records.ts'
import { openTestStore } from '#tests/storage/test-store.ts'

const THINGS = ['organisation', 'unit', 'round', 'evidence'] as const

/** One of each, with one thing gone. */
function oneOfEachWithout(thing: (typeof THINGS)[number], how: (record: Envelope) => Envelope) {
  const everything = oneOfEach()
  const list = everything[thing].map((record) => how(record))
  return { ...everything, [thing]: list } as Everything
}

/** The kinds of which something with content leaves. */
const contentOf = (everything: Everything) =>
  KIND_NAMES.filter((kind) =>
    (everything[kind] as readonly Envelope[]).some(({ deleted }) => deleted === null),
  )

const removed = (record: Envelope) => removeRecord(record, 9)

describe('what leaves of what was deleted', () => {
  it('is that a round was deleted, and nothing that belonged to it', () => {
    const leaving = withoutDeleted(oneOfEachWithout('round', removed))
    const [round] = oneOfEach().round
    expect(leaving.round).toEqual([{ id: round?.id, counters: { deleted: 9 }, deleted: 9 }])
    expect([leaving.draftAnswer, leaving.response, leaving.closure]).toEqual([[], [], []])
    expect(contentOf(leaving)).toEqual(
      expect.arrayContaining(['organisation', 'unit', 'evidence', 'action']),
    )
  })

  it('is of an organisation nothing but that', () => {
    const leaving = withoutDeleted(oneOfEachWithout('organisation', removed))
    expect(leaving.organisation).toHaveLength(1)
    expect(contentOf(leaving)).toEqual([
      'peerSummary',
      'backupLog',
      'importLog',
      'quarantine',
      'setting',
    ])
  })

  it('has no copies of it that stand in other records', () => {
    const words = 'Words that stay here'
    const everything = oneOfEachWithout('round', removed)
    const roundId = oneOfEach().round[0]?.id ?? ''
    const [damaged] = oneOfEach().quarantine
    const leaving = withoutDeleted({
      ...everything,
      quarantine: [
        { ...damaged, kind: 'draftAnswer', raw: { roundId, words } },
      ] as unknown as Everything['quarantine'],
    })
    expect(JSON.stringify(leaving)).not.toContain(words)
  })

  it('stays apart from what was erased for good, which is gone everywhere', () => {
    const erased = withoutDeleted(oneOfEachWithout('round', ({ id }) => eraseRecord(id, 9)))
    expect(erased.round).toMatchObject([{ counters: { life: 9 }, deleted: 9 }])
  })

  it('is nothing where nothing was deleted', () => {
    expect(withoutDeleted(oneOfEach())).toEqual(oneOfEach())
  })

  it('passes the schema of the file, whatever was deleted or erased', async () => {
    const marks = fc.dictionary(
      fc.constantFrom(...KIND_NAMES),
      fc.constantFrom('removed', 'erased'),
    )
    await fc.assert(
      fc.asyncProperty(marks, async (how) => {
        const everything = Object.fromEntries(
          KIND_NAMES.map((kind) => [
            kind,
            (oneOfEach()[kind] as readonly Envelope[]).map((record) => {
              if (how[kind] === undefined) return record
              return how[kind] === 'erased' ? eraseRecord(record.id, 9) : removed(record)
            }),
          ]),
        ) as unknown as Everything
        const digest = async () => null
        const file = await writeJourneyFile(everything, { now: NOW, appVersion: '0.1.0', digest })
        expect(journeyFileSchema.parse(JSON.parse(file)).content).toEqual(whatLeaves(everything))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a file of a device', () => {
  const write = async (store: Parameters<typeof readEverything>[0]) =>
    writeJourneyFile(await readEverything(store), {
      now: NOW,
      appVersion: '0.1.0',
      digest: async () => null,
    })

  it('does not hold the answers of a round that was deleted, of any set of questions', async () => {
    const store = await openTestStore()
    const round = { name: 'A name to forget', mode: 'together' } as const
    const { roundId } = await aHandedInRound(store, { choices: [1, 2, 3], set: oddSet, round })
    expect(await write(store)).toContain('Reason 2')
    await removeRound(store, roundId)
    const deleted = await write(store)
    expect(deleted).not.toMatch(/Reason 2|A name to forget/)
    expect(deleted).toContain(roundId)
    await eraseForGood(store, { kind: 'round', id: roundId })
    const { round: rounds } = journeyFileSchema.parse(JSON.parse(await write(store))).content
    expect(rounds).toMatchObject([{ id: roundId, counters: { life: expect.any(Number) } }])
  })
})
