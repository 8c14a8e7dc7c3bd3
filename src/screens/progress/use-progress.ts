import { useMemo } from 'react'
import { listSeries, type ProgressPoint } from '#src/domain/progress/series.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { listClosedRounds, type ClosedRound } from '#src/storage/closures.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { useLive } from '#src/workspace/use-live.ts'
import { toProgressRound, type ProgressRound } from './progress-round.ts'

export interface ProgressStep extends Omit<ProgressPoint, 'round'> {
  readonly round: ProgressRound
}

/** The rounds that can stand on one line: those of the whole organisation, or of one part of it. */
export interface ProgressScope {
  readonly unitId: string | null
  /** Null for the whole organisation, and for a unit that is not here any more. */
  readonly unit: Unit | null
  readonly steps: readonly ProgressStep[]
}

/** undefined while storage is being read; the whole organisation and each part with a closed round. */
export function useProgress(organisationId: string): readonly ProgressScope[] | undefined {
  const records = useLive(
    async (store) => ({
      units: await listUnits(store, organisationId),
      closed: await listClosedRounds(store, organisationId),
    }),
    [organisationId],
  )
  return useMemo(() => records && toScopes(records.closed, records.units), [records])
}

/** Practice rounds have made-up replies and are no progress. */
function toScopes(
  closed: readonly ClosedRound[],
  units: readonly Unit[],
): readonly ProgressScope[] {
  const rounds = closed.filter(({ round }) => !round.practice).map(toProgressRound)
  const roundById = new Map(rounds.map((round) => [round.id, round]))
  return listSeries(rounds).map(({ unitId, points }) => ({
    unitId,
    unit: units.find(({ id }) => id === unitId) ?? null,
    steps: points.flatMap((point) => {
      const round = roundById.get(point.round.id)
      return round === undefined ? [] : [{ ...point, round }]
    }),
  }))
}
