import { describe, expect, it } from 'vitest'
import type { MigrationStep } from '#src/domain/record/migrations.ts'
import { JourneyDatabase } from '#src/storage/db.ts'
import {
  DATABASE_VERSIONS,
  LATEST_DATABASE_VERSION,
  type DatabaseVersion,
} from '#src/storage/schema.ts'
import { aDevice, aStoredRound, openTestStore, putRaw, rawRows } from './test-store.ts'
import { closeStore } from '#src/storage/store.ts'

const latest = DATABASE_VERSIONS.at(-1) as DatabaseVersion
const next = { ...latest, version: LATEST_DATABASE_VERSION + 1 }

const addMotto: MigrationStep = {
  name: 'add the motto',
  kind: 'organisation',
  from: 1,
  migrate: (record) => {
    if (typeof record['name'] !== 'string') throw new TypeError('no name')
    return { ...record, motto: `We are ${record['name']}` }
  },
}

async function upgrade(version: DatabaseVersion, steps: readonly MigrationStep[]) {
  const device = aDevice()
  const store = await openTestStore(device)
  await aStoredRound(store)
  closeStore(store)
  await putRaw(device, 'organisation', { id: 'broken' })
  const db = new JourneyDatabase('journey', device, [...DATABASE_VERSIONS, version], steps)
  await db.open()
  db.close()
  return rawRows(device, 'organisation')
}

describe('a new version of the database', () => {
  it('takes the rows through the steps, and leaves aside what a step cannot read', async () => {
    const rows = await upgrade({ ...next, recordVersion: 2 }, [addMotto])
    expect(rows.find(({ id }) => id === 'broken')).toEqual({ id: 'broken' })
    expect(rows.find(({ id }) => id !== 'broken')).toMatchObject({
      motto: 'We are Northwick Council',
    })
  })

  it('that only adds a table leaves the rows alone', async () => {
    const stores = { ...next.stores, later: 'id' }
    const rows = await upgrade({ ...next, stores }, [addMotto])
    expect(rows.filter((row) => 'motto' in row)).toEqual([])
    expect(rows).toHaveLength(2)
  })

  it('takes no step that is newer than it is', async () => {
    const later = { ...addMotto, from: 2 }
    const rows = await upgrade({ ...next, recordVersion: 2 }, [later])
    expect(rows.filter((row) => 'motto' in row)).toEqual([])
  })
})
