import type { Organisation } from '#src/domain/record/organisation.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** What is there already when a round is set up. */
export interface Known {
  readonly organisations: readonly Organisation[]
  readonly roundNames: readonly string[]
}

/** Undefined while it is being read. */
export function useKnown(): Known | undefined {
  return useLive(async (store) => {
    const [organisations, rounds] = await Promise.all([listOrganisations(store), listRounds(store)])
    return { organisations, roundNames: rounds.map(({ name }) => name) }
  })
}
