import { Dexie, type Table, type Transaction } from 'dexie'
import type { Kind } from '#src/domain/record/kinds.ts'
import {
  MIGRATIONS,
  migrateRecord,
  type MigrationStep,
  type RawRecord,
} from '#src/domain/record/migrations.ts'
import { DATABASE_VERSIONS, type DatabaseVersion } from './schema.ts'

export interface Factories {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
}

export type Row = Readonly<Record<string, unknown>>

export class JourneyDatabase extends Dexie {
  constructor(
    name: string,
    factories: Factories,
    versions: readonly DatabaseVersion[] = DATABASE_VERSIONS,
    steps: readonly MigrationStep[] = MIGRATIONS,
  ) {
    super(name, {
      indexedDB: factories.indexedDB,
      IDBKeyRange: factories.IDBKeyRange,
      chromeTransactionDurability: 'strict',
      // What a screen shows is what the database holds, never what is still on its way there.
      cache: 'disabled',
    })
    // Where the browser has no database, Dexie runs no live query at all, not even over memory.
    if (!Dexie.dependencies.indexedDB) Object.assign(Dexie.dependencies, factories)
    versions.forEach((version, index) => {
      const stage = this.version(version.version).stores({
        ...version.stores,
        ...version.deviceStores,
      })
      const before = versions[index - 1]
      if (before === undefined || before.recordVersion === version.recordVersion) return
      stage.upgrade((transaction) => migrateRows(transaction, before.recordVersion, version, steps))
    })
  }

  rows(kind: Kind): Table<Row, string> {
    return this.table(kind)
  }

  /** What was typed into a form and not yet sent. */
  formDrafts(): Table<Row, string> {
    return this.table('formDraft')
  }
}

async function migrateRows(
  transaction: Transaction,
  fromVersion: number,
  { recordVersion, stores }: DatabaseVersion,
  steps: readonly MigrationStep[],
): Promise<void> {
  const due = steps.filter((step) => step.from < recordVersion)
  for (const kind of Object.keys(stores) as Kind[]) {
    const table: Table<RawRecord, string> = transaction.table(kind)
    const rows = await table.toArray()
    await table.bulkPut(rows.map((row) => migrateRow(due, kind, row, fromVersion)))
  }
}

/** A row that a step cannot read stays as it is: sweeping puts it aside, and the rest opens. */
function migrateRow(
  steps: readonly MigrationStep[],
  kind: Kind,
  row: RawRecord,
  fromVersion: number,
): RawRecord {
  try {
    return migrateRecord(steps, kind, row, fromVersion)
  } catch {
    return row
  }
}
