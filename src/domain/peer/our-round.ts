/** As much of a closed round of ours as the choice between them needs. */
interface Closed {
  readonly round: { readonly id: string; readonly date: string; readonly practice: boolean }
}

/** Ours that summaries can stand beside, the latest day first. A practice is made up. */
export function roundsToCompare<Round extends Closed>(closed: readonly Round[]): readonly Round[] {
  return closed
    .filter(({ round }) => !round.practice)
    .toSorted(
      ({ round: one }, { round: other }) =>
        compare(other.date, one.date) || compare(one.id, other.id),
    )
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
