import { useMemo } from 'react'
import { listSeries, type ProgressPoint } from '#src/domain/progress/series.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { listClosedRounds, type ClosedRound } from '#src/storage/closures.ts'
import { getOrganisation } from '#src/storage/organisations.ts'
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

export type ProgressState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'open'
      readonly organisation: Organisation
      readonly scopes: readonly ProgressScope[]
    }

export function useProgress(organisationId: string): ProgressState {
  const records = useLive(
    async (store) => ({
      organisation: await getOrganisation(store, organisationId),
      units: await listUnits(store, organisationId),
      closed: await listClosedRounds(store, organisationId),
    }),
    [organisationId],
  )
  return useMemo(() => {
    if (records === undefined) return { kind: 'opening' }
    const { organisation, units, closed } = records
    if (organisation === undefined) return { kind: 'missing' }
    return { kind: 'open', organisation, scopes: toScopes(closed, units) }
  }, [records])
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
