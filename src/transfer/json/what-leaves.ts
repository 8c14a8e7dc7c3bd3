import type { Everything } from '#src/domain/record/everything.ts'
import type { Mode } from '#src/domain/record/round.ts'
import { damagedOf } from './damaged.ts'
import { rawForGate } from './raw-for-gate.ts'
import { withoutDeleted } from './without-deleted.ts'

/**
 * All that a file may hold. What somebody is answering at a tablet that is passed round is theirs
 * alone. Where nobody knows any more how a round was done it leaves: nothing else may be left to mend
 * the round from. A row that could not be read mends nothing: what one person gave in it leaves only
 * where the round is known to be answered by one person or one group. What an import took the place
 * of is there to undo it on this device: it was changed or deleted since, and leaves with nothing.
 *
 * A damaged row that the gate would refuse leaves as text (see rawForGate).
 *
 * What single people answered does not leave once their round was closed, though the device may keep
 * it for some days more: nothing could erase it from a file.
 */
export function whatLeaves(everything: Everything): Everything {
  const rounds = roundsOfMany(everything)
  const closed = closedOf(everything, rounds)
  const isOpen = (row: object) => !('roundId' in row && closed.has(String(row.roundId)))
  const isOfOne = ofOnePerson(everything, rounds)
  const leaving = withoutDeleted(everything)
  return {
    ...leaving,
    response: leaving.response.filter(isOpen),
    sealedCopy: leaving.sealedCopy.filter(isOpen),
    invitationKey: leaving.invitationKey.filter(isOpen),
    draftAnswer: leaving.draftAnswer.filter(({ id }) => !rounds.has(roundOf(id))),
    quarantine: leaving.quarantine
      .filter((row) => !('kind' in row && isOfOne(row.kind, row.key, row.raw)))
      .map((row) => ('raw' in row ? { ...row, raw: rawForGate(row.raw) } : row)),
    importLog: leaving.importLog.map((log) => ('before' in log ? { ...log, before: [] } : log)),
  }
}

/** Those where each answers first, told by the row or by what is left of it. */
function roundsOfMany(everything: Everything): ReadonlySet<string> {
  return new Set([...roundsDone(everything, ['eachFirst']), ...roundsJoined(everything)])
}

function roundsDone(everything: Everything, modes: readonly Mode[]): readonly string[] {
  const damaged = damagedOf(everything, 'round').map(({ key, raw }) => ({ id: key, row: raw }))
  const rows = [...everything.round.map((row) => ({ id: row.id, row })), ...damaged]
  const isDone = (row: unknown) => modes.some((mode) => mode === fieldOf(row, 'mode'))
  return rows.flatMap(({ id, row }) => (isDone(row) ? [id] : []))
}

/** On a member's device the invitation has the id of the round, and each answers first. */
function roundsJoined(everything: Everything): readonly string[] {
  const damaged = damagedOf(everything, 'invitation').map(({ key }) => key)
  return [...everything.invitation.map(({ id }) => id), ...damaged]
}

/** Also those that were opened again since: what single people answered stays closed. */
function closedOf(everything: Everything, rounds: ReadonlySet<string>): ReadonlySet<string> {
  const closures = new Set([
    ...everything.closure.map((row) => fieldOf(row, 'roundId')),
    ...damagedOf(everything, 'closure').map(({ raw }) => fieldOf(raw, 'roundId')),
  ])
  return new Set([...rounds].filter((id) => closures.has(id)))
}

const OF_ONE_PERSON: ReadonlySet<string> = new Set([
  'draftAnswer',
  'response',
  'sealedCopy',
  'invitationKey',
])

/** Whether a row, readable or not, may be what one person of several gave. */
function ofOnePerson(everything: Everything, roundsOfMany: ReadonlySet<string>) {
  const ofOne = new Set(roundsDone(everything, ['alone', 'together']))
  return (kind: string, key: string, row: unknown): boolean => {
    if (!OF_ONE_PERSON.has(kind)) return false
    const roundId = fieldOf(row, 'roundId') ?? (kind === 'draftAnswer' ? roundOf(key) : undefined)
    return typeof roundId !== 'string' || roundsOfMany.has(roundId) || !ofOne.has(roundId)
  }
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
