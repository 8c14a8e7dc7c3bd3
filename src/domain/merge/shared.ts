import type { Everything } from '#src/domain/record/everything.ts'
import { KIND_NAMES, type Kind } from '#src/domain/record/kinds.ts'

/** Of the device that wrote them, and of no use on another. */
const DEVICE_KINDS = ['backupLog', 'importLog', 'sharingLog', 'quarantine', 'setting'] as const
type DeviceKind = (typeof DEVICE_KINDS)[number]
export type SharedKind = Exclude<Kind, DeviceKind>

export const SHARED_KINDS: readonly SharedKind[] = KIND_NAMES.filter(isShared)

/** What devices have in common. A whole workspace is one as well: the rest of it is not looked at. */
export type SharedRecords = Pick<Everything, SharedKind>

function isShared(kind: Kind): kind is SharedKind {
  return !DEVICE_KINDS.some((one) => one === kind)
}

/**
 * Where each answers first, a draft is of whoever has the device in hand, and has the same id on
 * all of them: merged, one person's answers would show on the screen of another. Both sides leave
 * these drafts out, and each device keeps its own. How a round is done is told by each side itself,
 * so this comes before merging and is no part of it.
 */
export function withoutDraftsOfMany(records: SharedRecords): SharedRecords {
  const alone = new Set(
    records.round.filter((row) => 'mode' in row && row.mode === 'alone').map(({ id }) => id),
  )
  const draftAnswer = records.draftAnswer.filter(({ id }) => alone.has(roundOf(id)))
  return { ...records, draftAnswer }
}

/** The id of a draft begins with that of its round (see idOf), also that of a tombstone. */
function roundOf(draftId: string): string {
  const [part = ''] = draftId.split('/', 1)
  try {
    return decodeURIComponent(part)
  } catch {
    // A file can have any id.
    return part
  }
}
