import type { Unit } from '#src/domain/record/unit.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** The names that parts of this kind have already, each once. */
export function useUnitNames(organisationId: string, kind: Unit['kind']): readonly string[] {
  const units = useLive((store) => listUnits(store, organisationId), [organisationId]) ?? []
  return [...new Set(units.filter((unit) => unit.kind === kind).map(({ name }) => name))]
}
