import { insideOf, type Store } from './handle.ts'

/** Its row is this device's alone: it is no record, and goes into no file. */
export const VISIT_MARK = 'visit'

export interface VisitMark {
  readonly visit: string
  /** The day and time at which it was left, ISO 8601. */
  readonly at: string
  /** When the visit was that this one found the mark of; null where it found none. */
  readonly earlier: string | null
}

/** What the last look at this device left. Null for nothing, and where nothing can be read. */
export async function readVisitMark(store: Store): Promise<VisitMark | null> {
  try {
    const row = await insideOf(store).db.rows('setting').get(VISIT_MARK)
    return readMark(row?.['value'])
  } catch {
    return null
  }
}

/** Whether it can be read back, in a transaction of its own. */
export async function leaveVisitMark(store: Store, mark: VisitMark): Promise<boolean> {
  const { db, ids } = insideOf(store)
  // Tells this write from one that was there before.
  const nonce = ids()
  const value = { ...mark, nonce }
  try {
    await db.rows('setting').put({ id: VISIT_MARK, value, counters: {}, deleted: null })
    const row = await db.rows('setting').get(VISIT_MARK)
    return (row?.['value'] as { nonce?: unknown } | undefined)?.nonce === nonce
  } catch {
    return false
  }
}

function readMark(value: unknown): VisitMark | null {
  if (typeof value !== 'object' || value === null) return null
  const { visit, at, earlier } = value as Readonly<Record<string, unknown>>
  const isMark = typeof visit === 'string' && typeof at === 'string'
  return isMark ? { visit, at, earlier: typeof earlier === 'string' ? earlier : null } : null
}
