import { addSifting } from '#src/storage/priorities.ts'
import type { SaveOwn } from '#src/workspace/plan/use-add-own.ts'
import { useStore } from '#src/workspace/use-live.ts'

export function useSaveOwn(organisationId: string): SaveOwn {
  const store = useStore()
  return (issue) => addSifting(store, organisationId, { issue })
}
