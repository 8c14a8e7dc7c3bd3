import type { Everything } from '#src/domain/record/everything.ts'
import { damagedOf, type Damaged } from './damaged.ts'
import { withoutDeleted } from './without-deleted.ts'

/**
 * All that a file may hold. What somebody is answering at a tablet that is passed round is theirs
 * alone, and so is a row put aside with what one person gave. Where nobody knows any more how a
 * round was done it leaves: nothing else may be left to mend the round from.
 */
export function whatLeaves(everything: Everything): Everything {
  const rounds = roundsOfMany(everything)
  const leaving = withoutDeleted(everything)
  return {
    ...leaving,
    draftAnswer: leaving.draftAnswer.filter(({ id }) => !rounds.has(roundOf(id))),
    quarantine: leaving.quarantine.filter((row) => !('kind' in row && isOfOne(row, rounds))),
  }
}

/** Those where each answers first, told by the row or by what is left of it. */
function roundsOfMany(everything: Everything): ReadonlySet<string> {
  const damaged = damagedOf(everything, 'round').map(({ key, raw }) => ({ id: key, row: raw }))
  const rows = [...everything.round.map((row) => ({ id: row.id, row })), ...damaged]
  return new Set(rows.flatMap(({ id, row }) => (fieldOf(row, 'mode') === 'eachFirst' ? [id] : [])))
}

const OF_ONE_PERSON: ReadonlySet<string> = new Set(['draftAnswer', 'response', 'invitationKey'])

function isOfOne({ kind, key, raw }: Damaged, rounds: ReadonlySet<string>): boolean {
  if (!OF_ONE_PERSON.has(kind)) return false
  const roundId = fieldOf(raw, 'roundId') ?? (kind === 'draftAnswer' ? roundOf(key) : undefined)
  return typeof roundId === 'string' && rounds.has(roundId)
}

function fieldOf(row: unknown, field: string): unknown {
  if (typeof row !== 'object' || row === null) return undefined
  return (row as Readonly<Record<string, unknown>>)[field]
}

/** The id of a draft begins with that of its round (see idOf), also that of a tombstone. */
function roundOf(draftId: string): string {
  const [part = ''] = draftId.split('/', 1)
  try {
    return decodeURIComponent(part)
  } catch {
    // The key of a damaged row can be anything.
    return part
  }
}
