import { readInvitation, type ReadInvitation } from '#src/transfer/invitation/invitation.ts'
import { readSmallFile } from '#src/transfer/json/small-file.ts'

export type Refusal =
  | Exclude<ReadInvitation, { ok: true }>['kind']
  /** Answers, or something else that goes between devices in the room. */
  | 'handIn'
  | 'otherFile'

export type ReadText =
  | Extract<ReadInvitation, { ok: true }>
  | { readonly ok: false; readonly kind: Refusal }

/** What came in by camera, photo, file or hand. It tells an invitation from what looks like one. */
export function readInvitationText(text: string): ReadText {
  const read = readInvitation(text)
  if (read.ok || read.kind !== 'foreign') return read
  return { ok: false, kind: kindOfOther(text.trim()) }
}

/** How every picture of a moving code begins (see transfer/frames). */
const MOVING_CODE = /^JRE\d[A-Z2-7]+$/

function kindOfOther(text: string): Refusal {
  if (MOVING_CODE.test(text)) return 'handIn'
  const file = readSmallFile(text)
  if (!file.ok) return 'foreign'
  return file.file.kind === 'handIn' || file.file.kind === 'handIns' ? 'handIn' : 'otherFile'
}
