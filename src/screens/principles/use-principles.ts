import { useMemo } from 'react'
import { earlierDays, latestFirst } from '#src/domain/principle/then-and-now.ts'
import type { PartnershipPrinciples } from '#src/domain/record/partnership-principles.ts'
import { listPrinciples } from '#src/storage/principles.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** One partnership on one day. */
export interface PrinciplesDay {
  readonly record: PartnershipPrinciples
  readonly partnership: string
  /** Of the same partnership, latest first. */
  readonly earlier: readonly PartnershipPrinciples[]
}

export interface PrinciplesView {
  /** Latest day first. Those of a partnership that was removed come back with it. */
  readonly days: readonly PrinciplesDay[]
  readonly partnerships: readonly string[]
}

/** undefined while storage is being read. */
export function usePrinciples(organisationId: string): PrinciplesView | undefined {
  const records = useLive(
    async (store) => ({
      units: await listUnits(store, organisationId),
      all: await listPrinciples(store, organisationId),
    }),
    [organisationId],
  )
  return useMemo(() => {
    if (records === undefined) return undefined
    const { units, all } = records
    const names = units.filter(({ kind }) => kind === 'partnership').map(({ name }) => name)
    return {
      partnerships: [...new Set(names)],
      days: latestFirst(all).flatMap((record) => {
        const unit = units.find(({ id }) => id === record.unitId)
        if (unit === undefined) return []
        return [{ record, partnership: unit.name, earlier: earlierDays(all, record) }]
      }),
    }
  }, [records])
}
