import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHARED_KINDS } from '#src/domain/merge/shared.ts'
import type { Everything } from '#src/domain/record/everything.ts'
import { KIND_NAMES, readRecord } from '#src/domain/record/kinds.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { readForBackup } from '#src/storage/backups.ts'
import { eraseEverything, readEverything } from '#src/storage/everything.ts'
import { insideOf, type Store } from '#src/storage/handle.ts'
import { writeBackup } from '#src/transfer/backup/write-backup.ts'
import { whatLeaves } from '#src/transfer/json/what-leaves.ts'
import { anyWorkspaces } from '#tests/support/any-workspace.ts'
import { importFile } from '#tests/support/importing.ts'
import { NOW } from '#tests/support/records.ts'
import { aDevice, openTestStore } from './test-store.ts'

// Of any workspace, with every kind of record and every field of it: what leaves comes back.

// Whole workspaces take minutes to make smaller: the first one that fails is shown as it is.
const RUNS = { numRuns: 10, endOnFailure: true }

const WRITING = { now: NOW, appVersion: '0.1.0', digest: async () => null, rest: async () => {} }

async function aStoreWith(everything: Everything): Promise<Store> {
  const store = await openTestStore(aDevice())
  const { db } = insideOf(store)
  for (const kind of KIND_NAMES) await db.rows(kind).bulkPut(everything[kind] as never)
  return store
}

/** As the backup has it, in the text of the file. */
async function exported(store: Store): Promise<string> {
  const { everything } = await readForBackup(store)
  return new TextDecoder().decode(await writeBackup(whatLeaves(everything), WRITING))
}

function sharedOf(everything: Everything) {
  return Object.fromEntries(SHARED_KINDS.map((kind) => [kind, byId(everything[kind])]))
}

function byId(records: readonly Envelope[]): readonly Envelope[] {
  return records.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

const sharedIn = async (store: Store) => sharedOf(await readEverything(store))

describe('any workspace', () => {
  it('has records of every kind, each as the schemas have it', () => {
    fc.assert(
      fc.property(anyWorkspaces, ({ one, other }) => {
        for (const kind of KIND_NAMES) {
          expect(one[kind].length).toBeGreaterThan(0)
          for (const record of [...one[kind], ...other[kind]]) {
            expect([kind, readRecord(kind, record)]).toEqual([kind, { ok: true, record }])
          }
        }
      }),
      RUNS,
    )
  })

  it('is the same after all was exported, erased and imported, once or twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspaces, async ({ one }) => {
        const store = await aStoreWith(one)
        const file = await exported(store)
        await eraseEverything(store)
        await importFile(store, file)
        expect(await sharedIn(store)).toEqual(sharedOf(one))
        const { wanted } = await importFile(store, file)
        expect(wanted.writes).toEqual([])
        expect(await sharedIn(store)).toEqual(sharedOf(one))
        // And what leaves from there is the same file again, but for the logs of the other device.
        expect(
          await exported(await aStoreWith({ ...(await readEverything(store)), ...logsOf(one) })),
        ).toBe(file)
      }),
      RUNS,
    )
  })

  it('is the same whichever of two files comes first', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspaces, async ({ one, other }) => {
        const files = [
          await exported(await aStoreWith(one)),
          await exported(await aStoreWith(other)),
        ]
        const results = []
        for (const order of [files, files.toReversed(), [...files, ...files]]) {
          const store = await openTestStore(aDevice())
          for (const file of order) await importFile(store, file)
          results.push(await sharedIn(store))
        }
        expect(results[1]).toEqual(results[0])
        expect(results[2]).toEqual(results[0])
      }),
      RUNS,
    )
  })
})

function logsOf({ backupLog, importLog, sharingLog, quarantine, setting }: Everything) {
  return { backupLog, importLog, sharingLog, quarantine, setting }
}
