import type { Closure } from '#src/domain/record/closure.ts'
import type { Round } from '#src/domain/record/round.ts'
import { latestClosure } from '#src/domain/round/round-answers.ts'
import type { Store } from './handle.ts'
import { readWhere } from './rows.ts'

export interface ClosedRound {
  /** Its status tells whether it was reopened since. */
  readonly round: Round
  readonly closure: Closure
}

/** The latest closure of each round of an organisation, earliest round first. */
export async function listClosedRounds(
  store: Store,
  organisationId: string,
): Promise<readonly ClosedRound[]> {
  const [rounds, closures] = await Promise.all([
    readWhere(store, 'round', 'organisationId', organisationId),
    readWhere(store, 'closure', 'organisationId', organisationId),
  ])
  return rounds
    .flatMap((round) => {
      const closure = latestClosure(closures.filter(({ roundId }) => roundId === round.id))
      return closure === undefined ? [] : [{ round, closure }]
    })
    .toSorted(earliestFirst)
}

function earliestFirst({ round: one }: ClosedRound, { round: other }: ClosedRound): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  return one.id < other.id ? -1 : 1
}
