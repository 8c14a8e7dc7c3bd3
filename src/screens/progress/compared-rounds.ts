/** What was chosen to be compared; where nothing was, the last two rounds. */
export interface Wanted {
  readonly beforeId?: string
  readonly afterId?: string
}

export interface Compared<Round> {
  /** Undefined while there is one round only. */
  readonly before: Round | undefined
  readonly after: Round | undefined
}

/**
 * The rounds (earliest first) that are compared. The earlier one decides: a later one that does
 * not lie after it gives way to the latest.
 */
export function comparedOf<Round extends { readonly id: string }>(
  rounds: readonly Round[],
  { beforeId, afterId }: Wanted,
): Compared<Round> {
  const last = rounds.length - 1
  const indexOf = (id: string | undefined) => rounds.findIndex((round) => round.id === id)
  const wantedAfter = afterId === undefined ? last : indexOf(afterId)
  const wantedBefore = beforeId === undefined ? wantedAfter - 1 : indexOf(beforeId)
  const beforeIndex = wantedBefore >= 0 && wantedBefore < last ? wantedBefore : last - 1
  const afterIndex = wantedAfter > beforeIndex ? wantedAfter : last
  return { before: rounds[beforeIndex], after: rounds[afterIndex] }
}
