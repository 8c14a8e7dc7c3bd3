import type { ShownQuestion } from '#src/domain/record/reveal.ts'
import type { AgreementInWords } from '#src/domain/stage/agreement-in-words.ts'
import { repliesIn, type ChoiceCounts } from './counts.ts'
import { mayShowCountsInRoom, REPLIES_FOR_ALL_COUNTS, REPLIES_TO_SHOW } from './may-show.ts'
import { agreementOf } from './outside.ts'

/** What the room sees of one question, on every screen that it looks at. */
export type InRoom =
  /** Not revealed, or too few. */
  | { readonly kind: 'nothing' }
  /** And not what: neither words nor a picture may tell. */
  | { readonly kind: 'almostEveryone'; readonly replies: number }
  | {
      readonly kind: 'counts'
      readonly counts: ChoiceCounts
      /** Null when fewer than five know. */
      readonly agreement: AgreementInWords | null
      /** Below ten the counts stay in the room: paper leaves it. */
      readonly mayBePrinted: boolean
    }

/** The counts are asked again: a reveal can have come from another device, in a file. */
export function showInRoom(shown: ShownQuestion | undefined): InRoom {
  if (shown === undefined || shown.handedIn < REPLIES_TO_SHOW) return { kind: 'nothing' }
  const { counts, handedIn } = shown
  if (counts === null || !mayShowCountsInRoom(counts)) {
    return { kind: 'almostEveryone', replies: handedIn }
  }
  const mayBePrinted = repliesIn(counts) >= REPLIES_FOR_ALL_COUNTS
  return { kind: 'counts', counts, agreement: agreementOf(counts), mayBePrinted }
}
