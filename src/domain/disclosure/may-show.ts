import { CHOICES } from '#src/domain/answer/answer.ts'
import { repliesIn, type ChoiceCounts } from './counts.ts'

// What may be told of a group without telling of one person. Every screen, file and record that
// shows figures of a group asks here, of the figures and of what is left when they are taken from
// a total that people know.

/** No figure of fewer than this many replies is ever shown. */
export const REPLIES_TO_SHOW = 5

/** From here on counts may leave the room, and one answer may hold them all. */
export const REPLIES_FOR_ALL_COUNTS = 10

/**
 * Whether the room may see how many chose what: from five replies on, and below ten only where no
 * answer holds all or all but one. There the odd one out would know what everybody else said, and
 * everybody would know of each other.
 */
export function mayShowCountsInRoom(counts: ChoiceCounts): boolean {
  const replies = repliesIn(counts)
  if (replies < REPLIES_TO_SHOW || CHOICES.some((choice) => counts[choice] < 0)) return false
  return replies >= REPLIES_FOR_ALL_COUNTS || !isAlmostOneAnswer(counts)
}

/** One answer holds all replies or all but one. */
export function isAlmostOneAnswer(counts: ChoiceCounts): boolean {
  const most = Math.max(...CHOICES.map((choice) => counts[choice]))
  return most >= repliesIn(counts) - 1
}
