import { z } from './zod.ts'

// Shared parts of records. A value that is not known is null and never left out, so that every
// record of a kind has the same fields.

/** Fields take this many characters; longer text is refused, never cut. */
export const TEXT_MAX = 10_000
export const NAME_MAX = 500

export const text = z.string().check(z.maxLength(TEXT_MAX))
export const name = z.string().check(z.maxLength(NAME_MAX))

/**
 * A random UUID or a name from the questions; of a record of which there can be only one, the ids
 * that it belongs to (see ids.ts).
 */
export const id = z.string().check(z.regex(/^[\w.%/-]{1,500}$/))

/** YYYY-MM-DD, a day that exists. */
export const date = z.iso.date()
/** For display only; what came first is told by counters. */
export const time = z.iso.datetime()
/** HH:MM as the clock on the wall shows it. */
export const clockTime = z.iso.time({ precision: -1 })

export const count = z.int().check(z.gte(0))

export const stage = z.literal([1, 2, 3, 4, 5])
export const choice = z.literal(['dontKnow', 1, 2, 3, 4, 5])
export const howSure = z.literal([1, 2, 3])

export const questionsVersion = z.object({ setId: name, major: count, minor: count })

/** A workshop decides nothing: what it writes is proposed until an owner accepts or a body approves. */
export const standing = z.object({
  state: z.literal(['proposed', 'accepted', 'approved']),
  /** Which owner or body; a role or a team, never a person. */
  body: name,
  date: z.nullable(date),
})

/** How many chose each statement, and how many did not know. */
export const choiceCounts = z.object({
  1: count,
  2: count,
  3: count,
  4: count,
  5: count,
  dontKnow: count,
})
