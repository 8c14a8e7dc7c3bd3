import type { Envelope } from '#src/domain/record/record.ts'
import { erasedIds, type Rows } from './without-erased.ts'

/**
 * Takes away what one person said once it was withdrawn, and of everybody once the round's raw
 * answers were erased: responses, the drafts of them, the sealed copies and the key that opens
 * them. Both marks stay for good, also as tombstones, so whatever comes later goes as well.
 */
export function withoutRaw(rows: Rows): Rows {
  const withdrawn = idsOf(rows.withdrawal)
  const rounds = new Set([...idsOf(rows.rawErasure), ...erasedIds(rows.round)])
  const draftPrefixes = new Set([...rounds].map(encodeURIComponent))
  const isRoundKept = (row: Envelope) => !('roundId' in row && rounds.has(String(row.roundId)))
  const isKept = (row: Envelope) => isRoundKept(row) && !withdrawn.has(row.id)
  return {
    ...rows,
    response: rows.response.filter(isKept),
    sealedCopy: rows.sealedCopy.filter(isKept),
    invitationKey: rows.invitationKey.filter(isRoundKept),
    // The id tells the round (see idOf), also that of a tombstone.
    draftAnswer: rows.draftAnswer.filter(
      (row) => isRoundKept(row) && !draftPrefixes.has(row.id.split('/', 1)[0] ?? ''),
    ),
  }
}

function idsOf(rows: readonly Envelope[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id))
}
