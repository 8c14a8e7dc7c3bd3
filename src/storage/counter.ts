import { readRecord } from '#src/domain/record/kinds.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { latestCounter } from '#src/domain/record/write.ts'
import type { JourneyDatabase, Row } from './db.ts'

// One Lamport counter for the device. It stands among the settings and goes up in the same
// transaction as the change that it counts, so that no two changes have the same count.

export const COUNTER = 'counter'

/** Without a readable counter it goes on from the greatest count that any record shows. */
export async function ensureCounter(db: JourneyDatabase): Promise<void> {
  if (readCounter(await db.rows('setting').get(COUNTER)) !== undefined) return
  await db.transaction('rw', db.tables, async () => {
    if (readCounter(await db.rows('setting').get(COUNTER)) !== undefined) return
    let greatest = 0
    for (const table of db.tables) {
      const rows: readonly Row[] = await table.toArray()
      greatest = Math.max(greatest, ...rows.map(countIn))
    }
    await putCounter(db, greatest)
  })
}

/** Inside a transaction that takes in the settings. */
export async function countUp(db: JourneyDatabase): Promise<number> {
  const next = (await currentCount(db)) + 1
  await putCounter(db, next)
  return next
}

/** What the last change had; inside a transaction that takes in the settings, or on its own. */
export async function currentCount(db: JourneyDatabase): Promise<number> {
  return readCounter(await db.rows('setting').get(COUNTER)) ?? 0
}

/** Never down: what was counted once is not counted again. */
export async function raiseCounter(db: JourneyDatabase, atLeast: number): Promise<void> {
  await putCounter(db, Math.max(await currentCount(db), atLeast))
}

async function putCounter(db: JourneyDatabase, value: number): Promise<void> {
  await db.rows('setting').put({ id: COUNTER, value, counters: {}, deleted: null })
}

function readCounter(row: Row | undefined): number | undefined {
  const read = readRecord('setting', row)
  const value = read.ok ? read.record.value : undefined
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined
}

function countIn(row: Row): number {
  const { counters, deleted } = row
  if (typeof counters !== 'object' || counters === null) return 0
  const count = latestCounter({ id: '', counters, deleted } as Envelope)
  return Number.isSafeInteger(count) ? count : 0
}
