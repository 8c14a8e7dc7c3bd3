import { ageOn, halfYearAfter } from '#src/domain/stage/evidence-age.ts'
import { today } from '#src/platform/clock.ts'
import { listEvidence } from '#src/storage/evidence-records.ts'
import { useLive } from '#src/workspace/use-live.ts'

export interface EvidenceSoon {
  readonly count: number
  /** YYYY-MM-DD */
  readonly by: string
}

/** How much goes out of date within half a year; none while storage is being read. */
export function useEvidenceSoon(organisationId: string): EvidenceSoon {
  const evidence = useLive((store) => listEvidence(store, organisationId), [organisationId])
  const day = today()
  const soon = (evidence ?? []).filter(({ item }) => ageOn(day, item.date) === 'soon')
  return { count: soon.length, by: halfYearAfter(day) }
}
