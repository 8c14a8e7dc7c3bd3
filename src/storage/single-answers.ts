import type { Kind } from '#src/domain/record/kinds.ts'
import type { Change } from './change.ts'
import type { Store } from './handle.ts'
import { readAll } from './rows.ts'

// What holds or opens what single people of a group said.

export const SINGLE_ANSWERS = ['draftAnswer', 'response', 'sealedCopy', 'invitationKey'] as const

/** What a change must be given to scrub. */
export const SCRUBBED = ['quarantine', 'importLog'] as const

/** What a change must be given to erase them. */
export const KINDS_OF_SINGLE_ANSWERS = [...SINGLE_ANSWERS, 'rawErasure', ...SCRUBBED] as const

/** For good, so that no copy on another device or in a backup brings them back. */
export async function eraseSingleAnswers(store: Store, on: Change, roundId: string): Promise<void> {
  for (const kind of SINGLE_ANSWERS) await on.erase(kind, await on.keys(kind, 'roundId', roundId))
  await on.seal('rawErasure', roundId, { roundId })
  await scrub(store, on, roundId, SINGLE_ANSWERS)
}

/** Of a closed round whose responses are kept for a while: what was begun, and the way to hand in. */
export async function endGathering(store: Store, on: Change, roundId: string): Promise<void> {
  for (const kind of ['draftAnswer', 'sealedCopy'] as const) {
    await on.erase(kind, await on.keys(kind, 'roundId', roundId))
  }
  // Buried, because nothing else tells a copy from elsewhere that it is not to come back.
  const keys = await on.keys('invitationKey', 'roundId', roundId)
  if (keys.length > 0) await on.bury('invitationKey', keys)
  await scrub(store, on, roundId, ['draftAnswer', 'sealedCopy', 'invitationKey'])
}

/** Rows put aside because they could not be read, and what an import replaced. */
export async function scrub(
  store: Store,
  on: Change,
  roundId: string,
  kinds: readonly Kind[],
): Promise<void> {
  const isGone = (kind: string, key: string, row: unknown) =>
    kinds.some((one) => one === kind) && isOf(roundId, key, row)
  for (const { id, kind, key, raw } of await readAll(store, 'quarantine')) {
    if (isGone(kind, key, raw)) await on.erase('quarantine', [id])
  }
  for (const log of await readAll(store, 'importLog')) {
    const before = log.before.filter(({ kind, id, record }) => !isGone(kind, id, record))
    if (before.length < log.before.length) await on.patch('importLog', log.id, { before })
  }
}

/** A damaged row may have lost its round, where its key still tells it (see idOf). */
function isOf(roundId: string, key: string, row: unknown): boolean {
  if (key === roundId || key.startsWith(`${encodeURIComponent(roundId)}/`)) return true
  return typeof row === 'object' && row !== null && 'roundId' in row && row.roundId === roundId
}
