import { addOwnOutcome } from '#src/storage/outcomes.ts'
import type { SaveOwn } from '#src/workspace/plan/use-add-own.ts'
import { useStore } from '#src/workspace/use-live.ts'

export function useSaveOwn(organisationId: string): SaveOwn {
  const store = useStore()
  return (name) => addOwnOutcome(store, organisationId, name)
}
