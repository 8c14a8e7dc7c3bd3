import type { Row } from './db.ts'
import { reportingFailure } from './failures.ts'
import { insideOf, type Store } from './handle.ts'

// What was typed into a form and not yet sent. It is no record: it stays on this device, is never
// merged or exported, and goes with the round it was typed for, or with everything.

export interface FormDraft {
  readonly id: string
  /** What it was typed for: the id of a round, or a name of the caller's. */
  readonly scope: string
  /** Whoever reads it checks that it fits the form of today. */
  readonly values: unknown
}

export async function listFormDrafts(store: Store, scope: string): Promise<readonly FormDraft[]> {
  const rows = await insideOf(store).db.formDrafts().where({ scope }).toArray()
  return rows.map((row: Row) => ({ id: String(row['id']), scope, values: row['values'] }))
}

export async function saveFormDraft(store: Store, draft: FormDraft): Promise<void> {
  await reportingFailure(store, () =>
    insideOf(store)
      .db.formDrafts()
      .put({ ...draft }),
  )
}

export async function dropFormDraft(store: Store, id: string): Promise<void> {
  await reportingFailure(store, () => insideOf(store).db.formDrafts().delete(id))
}
