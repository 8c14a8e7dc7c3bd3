import type { Organisation } from '#src/domain/record/organisation.ts'
import { getOrganisation } from '#src/storage/organisations.ts'
import { useLive } from './use-live.ts'

/** undefined while storage is being read, null for an organisation that is not here. */
export function useOrganisation(organisationId: string): Organisation | null | undefined {
  return useLive(
    async (store) => (await getOrganisation(store, organisationId)) ?? null,
    [organisationId],
  )
}
