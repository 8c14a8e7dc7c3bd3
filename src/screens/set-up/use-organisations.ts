import type { Organisation } from '#src/domain/record/organisation.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** Undefined while they are being read. */
export function useOrganisations(): readonly Organisation[] | undefined {
  return useLive(listOrganisations)
}
