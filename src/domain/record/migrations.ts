import { canonicalJson } from './canonical.ts'
import type { Kind } from './kinds.ts'
import { isTombstone } from './tombstone.ts'

/** A record as an older version wrote it: nothing is known of its fields. */
export type RawRecord = Readonly<Record<string, unknown>>

export interface MigrationStep {
  /** Says what it changes. */
  readonly name: string
  readonly kind: Kind
  /** The record version that it starts from; it ends at the next one. */
  readonly from: number
  readonly migrate: (record: RawRecord) => RawRecord
}

/** Goes up with every change to a schema that older records would not pass. */
export const RECORD_VERSION = 1

/** In the order of their versions. Storage and the file gate take the same steps. */
export const MIGRATIONS: readonly MigrationStep[] = []

export function migrateRecord(
  steps: readonly MigrationStep[],
  kind: Kind,
  record: RawRecord,
  fromVersion: number,
): RawRecord {
  // There is nothing in it to change.
  if (isTombstone(record)) return record
  return steps
    .filter((step) => step.kind === kind && step.from >= fromVersion)
    .toSorted((one, other) => one.from - other.from)
    .reduce((current, step) => step.migrate(current), record)
}

export interface MigrationFixture {
  readonly before: RawRecord
  readonly after: RawRecord
}

/** The names of the steps without a fixture that they turn from before into after, and that they change. */
export function untestedSteps(
  steps: readonly MigrationStep[],
  fixtures: Readonly<Record<string, MigrationFixture | undefined>>,
): string[] {
  return steps.filter((step) => !isProved(step, fixtures[step.name])).map((step) => step.name)
}

function isProved(step: MigrationStep, fixture: MigrationFixture | undefined): boolean {
  if (fixture === undefined) return false
  const [before, after] = [canonicalJson(fixture.before), canonicalJson(fixture.after)]
  return before !== after && canonicalJson(step.migrate(fixture.before)) === after
}
