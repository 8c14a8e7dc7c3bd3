import { CHOICES } from '#src/domain/answer/answer.ts'
import type { ShownQuestion } from '#src/domain/record/reveal.ts'
import { type ChoiceCounts, repliesIn, subtractCounts } from './counts.ts'
import { mayShowCountsInRoom, REPLIES_TO_SHOW } from './may-show.ts'

export type MayReveal =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly kind: 'tooFew' | 'tooFewSince'
      /** How many more have to hand in first. */
      readonly missing: number
    }

/**
 * Five have to hand in before the first reveal, and five more before each further one: the
 * difference of two spreads is a figure of those who came in between. Somebody who withdrew after a
 * reveal stays in what was shown, so that one more has to come.
 *
 * `revealed` is how many had handed in at the last reveal; null before the first.
 */
export function mayReveal(revealed: number | null, handedIn: number): MayReveal {
  const missing = REPLIES_TO_SHOW - (handedIn - (revealed ?? 0))
  if (missing <= 0) return { ok: true }
  return { ok: false, kind: revealed === null ? 'tooFew' : 'tooFewSince', missing }
}

/**
 * What the room sees of one question now. Where the new counts, set against what it saw before,
 * would tell of a few, what it saw before stays, for the rest of the round: a third spread could be
 * read together with the fact that there was no second. `withdrawn` is how many have withdrawn from the
 * round so far.
 */
export function showQuestion(
  before: ShownQuestion | null,
  now: ChoiceCounts,
  withdrawn: number,
): ShownQuestion {
  if (before?.settled === true) return before
  if (before !== null && tellsOfAFew(before, now, withdrawn)) return { ...before, settled: true }
  const counts = mayShowCountsInRoom(now) ? now : null
  return { handedIn: repliesIn(now), withdrawn, counts, settled: false }
}

function tellsOfAFew(before: ShownQuestion, now: ChoiceCounts, withdrawn: number): boolean {
  const hasLost = withdrawn > before.withdrawn
  if (before.counts === null) return hasLost || tellsWhatMostChose(before.handedIn, now)
  const since = subtractCounts(now, before.counts)
  return !mayShowCountsInRoom(since) || (hasLost && tellsWhoWithdrew(before.counts, since))
}

/** Nothing was said of the answer before, and nothing may be now. */
function tellsWhatMostChose(replies: number, now: ChoiceCounts): boolean {
  const ways = listAlmostOne(replies, now)
  if (countMostChosen(ways) < 2) return true
  return ways.some((way) => !mayShowCountsInRoom(subtractCounts(now, way)))
}

/**
 * A newcomer who finds that nobody more chose their own answer knows that somebody who chose it has
 * gone. So each answer that there was has to have grown.
 */
function tellsWhoWithdrew(before: ChoiceCounts, since: ChoiceCounts): boolean {
  return CHOICES.some((choice) => before[choice] > 0 && since[choice] < 1)
}

/**
 * Every way in which so many replies can have been all the same, or all but one, and be among the
 * replies there are now: what somebody in the room has to reckon with.
 */
function listAlmostOne(replies: number, now: ChoiceCounts): ChoiceCounts[] {
  const ways = CHOICES.flatMap((most) => CHOICES.map((odd) => almostOne(replies, most, odd)))
  return ways.filter((way) => CHOICES.every((choice) => way[choice] <= now[choice]))
}

/** All the same where `odd` is `most`. */
function almostOne(
  replies: number,
  most: (typeof CHOICES)[number],
  odd: (typeof CHOICES)[number],
): ChoiceCounts {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, dontKnow: 0 }
  counts[most] += replies - 1
  counts[odd] += 1
  return counts
}

/** Among how many answers the one that almost everyone chose can still be. */
function countMostChosen(ways: readonly ChoiceCounts[]): number {
  return new Set(ways.map((way) => CHOICES.find((choice) => way[choice] > 1))).size
}
