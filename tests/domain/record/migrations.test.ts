import { describe, expect, it } from 'vitest'
import { KIND_NAMES, readRecord, type Kind } from '#src/domain/record/kinds.ts'
import {
  migrateRecord,
  MIGRATIONS,
  RECORD_VERSION,
  untestedSteps,
  type MigrationFixture,
  type MigrationStep,
} from '#src/domain/record/migrations.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'

/** One entry a step, under its name: a record before it and the same record after it. */
const FIXTURES: Readonly<Record<string, MigrationFixture>> = {}

const addHeadcount: MigrationStep = {
  name: 'add the headcount',
  kind: 'organisation',
  from: 1,
  migrate: (record) => ({ ...record, headcount: null }),
}
const renameHeadcount: MigrationStep = {
  name: 'call the headcount staff',
  kind: 'organisation',
  from: 2,
  migrate: ({ headcount, ...rest }) => ({ ...rest, staff: headcount }),
}

describe('the migrations', () => {
  it('are each proved by a fixture', () => {
    expect(untestedSteps(MIGRATIONS, FIXTURES)).toEqual([])
  })

  it('have names that differ and versions that exist', () => {
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length)
    expect(MIGRATIONS.filter(({ from }) => from < 1 || from >= RECORD_VERSION)).toEqual([])
  })

  it.each(KIND_NAMES)('leave a %s of today as it is', (kind) => {
    const record = { ...oneOfEach()[kind][0] }
    const migrated = migrateRecord(MIGRATIONS, kind, record, RECORD_VERSION)
    expect(migrated).toEqual(record)
    expect(readRecord<Kind>(kind, migrated).ok).toBe(true)
  })
})

describe('migrating a record', () => {
  const steps = [renameHeadcount, addHeadcount]

  it('takes the steps from its version on, in the order of versions', () => {
    expect(migrateRecord(steps, 'organisation', { id: 'o' }, 1)).toEqual({ id: 'o', staff: null })
    expect(migrateRecord(steps, 'organisation', { id: 'o', headcount: 9 }, 2)).toEqual({
      id: 'o',
      staff: 9,
    })
  })

  it('leaves newer records and other kinds alone', () => {
    expect(migrateRecord(steps, 'organisation', { id: 'o' }, 3)).toEqual({ id: 'o' })
    expect(migrateRecord(steps, 'round', { id: 'r' }, 1)).toEqual({ id: 'r' })
  })
})

describe('the guard over untested steps', () => {
  const good = { before: { id: 'o' }, after: { id: 'o', headcount: null } }

  it('is content with a fixture that shows the change', () => {
    expect(untestedSteps([addHeadcount], { [addHeadcount.name]: good })).toEqual([])
  })

  it.each<[string, MigrationFixture | undefined]>([
    ['none', undefined],
    ['another outcome', { ...good, after: { id: 'o', headcount: 3 } }],
    ['no change', { before: good.after, after: good.after }],
  ])('names a step whose fixture shows %s', (_what, fixture) => {
    expect(untestedSteps([addHeadcount], { [addHeadcount.name]: fixture })).toEqual([
      addHeadcount.name,
    ])
  })
})
