import type { ReadWhole } from '#src/transfer/hand-in/read-scanned.ts'

/** Why one hand-in is not taken. Each has words of its own, and none changes anything. */
export type Refusal =
  | 'foreign'
  | 'newer'
  | 'damaged'
  | 'invitation'
  | 'roundKey'
  | 'otherRound'
  | 'altered'
  | 'otherQuestions'
  | 'otherContent'
  | 'withdrawn'
  | 'wrongStatus'
  | 'missing'
  | 'tooLarge'
  | 'unreadable'
  | 'failed'

/** What became of one hand-in. `enough`: as many as were expected are in, and this one waits. */
export type Outcome = { readonly kind: 'taken' | 'again' | 'enough' | Refusal }

/** What became of a code, or of files with many hand-ins in them. */
export interface Tally {
  readonly taken: number
  readonly again: number
  readonly waiting: number
  /** Each reason once, in the order in which they came up. */
  readonly refusals: readonly Refusal[]
  readonly refused: number
}

export const NOTHING: Tally = { taken: 0, again: 0, waiting: 0, refusals: [], refused: 0 }

export function addOutcome(tally: Tally, { kind }: Outcome): Tally {
  if (kind === 'taken') return { ...tally, taken: tally.taken + 1 }
  if (kind === 'again') return { ...tally, again: tally.again + 1 }
  if (kind === 'enough') return { ...tally, waiting: tally.waiting + 1 }
  const refusals = tally.refusals.includes(kind) ? tally.refusals : [...tally.refusals, kind]
  return { ...tally, refusals, refused: tally.refused + 1 }
}

export function sizeOf({ taken, again, waiting, refused }: Tally): number {
  return taken + again + waiting + refused
}

/** Of what is no hand-in at all. */
export function refusalOf(read: Exclude<ReadWhole, { kind: 'handIns' }>): Outcome {
  return { kind: read.kind }
}
