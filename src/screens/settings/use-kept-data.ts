import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { listRounds } from '#src/storage/round-list.ts'
import type { Store } from '#src/storage/handle.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { useLive } from '#src/workspace/use-live.ts'

export interface KeptRound {
  readonly round: Round
  /** null: the whole organisation. */
  readonly unit: Unit | null
}

export interface KeptOrganisation {
  readonly organisation: Organisation
  /** By name. */
  readonly units: readonly Unit[]
  /** Newest first. */
  readonly rounds: readonly KeptRound[]
}

/**
 * undefined while it is being read. Also rounds that were answered with questions of a newer app:
 * what is kept is what is listed.
 */
export function useKeptData(): readonly KeptOrganisation[] | undefined {
  return useLive(listKept)
}

async function listKept(store: Store): Promise<readonly KeptOrganisation[]> {
  const [organisations, rounds] = await Promise.all([listOrganisations(store), listRounds(store)])
  return Promise.all(
    organisations.map(async (organisation) => {
      const units = await listUnits(store, organisation.id)
      return {
        organisation,
        units,
        rounds: rounds
          .filter((round) => round.organisationId === organisation.id)
          .map((round) => ({ round, unit: units.find(({ id }) => id === round.unitId) ?? null })),
      }
    }),
  )
}
