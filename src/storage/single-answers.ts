import type { Change } from './change.ts'
import type { Store } from './handle.ts'
import { readAll } from './rows.ts'

// What holds or opens what single people of a group said.

const SINGLE_ANSWERS = ['draftAnswer', 'response', 'sealedCopy', 'invitationKey'] as const

/** What a change must be given to erase them. */
export const KINDS_OF_SINGLE_ANSWERS = [
  ...SINGLE_ANSWERS,
  'rawErasure',
  'quarantine',
  'importLog',
] as const

/** For good, so that no copy on another device or in a backup brings them back. */
export async function eraseSingleAnswers(store: Store, on: Change, roundId: string): Promise<void> {
  for (const kind of SINGLE_ANSWERS) await on.erase(kind, await on.keys(kind, 'roundId', roundId))
  await on.seal('rawErasure', roundId, { roundId })
  await scrub(store, on, roundId)
}

/** Of a closed round whose responses are kept for a while: what was begun, and the way to hand in. */
export async function endGathering(on: Change, roundId: string): Promise<void> {
  for (const kind of ['draftAnswer', 'sealedCopy'] as const) {
    await on.erase(kind, await on.keys(kind, 'roundId', roundId))
  }
  // Buried, because nothing else tells a copy from elsewhere that it is not to come back.
  const keys = await on.keys('invitationKey', 'roundId', roundId)
  if (keys.length > 0) await on.bury('invitationKey', keys)
}

/** Rows put aside because they could not be read, and what an import replaced. */
async function scrub(store: Store, on: Change, roundId: string): Promise<void> {
  for (const { id, kind, key, raw } of await readAll(store, 'quarantine')) {
    if (isOf(roundId, kind, key, raw)) await on.erase('quarantine', [id])
  }
  for (const log of await readAll(store, 'importLog')) {
    const before = log.before.filter(({ kind, id, record }) => !isOf(roundId, kind, id, record))
    if (before.length < log.before.length) await on.patch('importLog', log.id, { before })
  }
}

function isOf(roundId: string, kind: string, key: string, row: unknown): boolean {
  if (!SINGLE_ANSWERS.some((one) => one === kind)) return false
  // The id of a draft begins with that of its round (see idOf).
  if (kind === 'draftAnswer' && key.startsWith(`${encodeURIComponent(roundId)}/`)) return true
  return typeof row === 'object' && row !== null && 'roundId' in row && row.roundId === roundId
}
