import type { JourneyDatabase } from './db.ts'

export const PROBE = 'probe'

/** Some browsers open a database and refuse the first write, so only a write and its reading tell. */
export async function probe(db: JourneyDatabase): Promise<void> {
  const settings = db.rows('setting')
  await db.transaction('rw', settings, async () => {
    await settings.put({ id: PROBE, value: PROBE, counters: {}, deleted: null })
    const row = await settings.get(PROBE)
    if (row?.['value'] !== PROBE) throw new Error('The database does not give back what was put in')
  })
}
