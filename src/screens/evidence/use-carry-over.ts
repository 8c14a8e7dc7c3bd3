import { useMemo, useState } from 'react'
import { piecesToCarry } from '#src/domain/round/evidence-carry.ts'
import { listPieces } from '#src/domain/round/evidence-list.ts'
import { carryEvidence, readEvidenceShelf, takeBackEvidence } from '#src/storage/evidence-list.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface CarryOver {
  /** How many still count on the day of this round and are not in it. */
  readonly count: number
  readonly carry: () => void
  /** How many were brought in just now, as long as that can be undone here. */
  readonly brought: number | undefined
  readonly undo: () => void
  readonly dismiss: () => void
  readonly problem: 'locked' | 'missing' | 'failed' | undefined
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly kind: CarryOver['problem'] }

/** Evidence from before, brought into a round in one go, for the questions that it is for. */
export function useCarryOver({ round, set }: RoundView): CarryOver {
  const store = useStore()
  const [brought, setBrought] = useState<{ count: number; linkIds: readonly string[] }>()
  const [problem, setProblem] = useState<CarryOver['problem']>()
  const { organisationId } = round
  const shelf = useLive((read) => readEvidenceShelf(read, organisationId), [organisationId])
  const waiting = useMemo(() => {
    if (shelf === undefined) return []
    const meanings = set.questions.map(({ meaning }) => meaning)
    // Against the day of the round: what goes out of date by today's is of no matter here.
    return piecesToCarry(round, meanings, listPieces(shelf, meanings, round.date))
  }, [shelf, round, set])

  const attempt = async (work: () => Promise<Outcome>) => {
    setProblem(undefined)
    const outcome = await work().catch((): Outcome => ({ ok: false, kind: 'failed' }))
    if (!outcome.ok) setProblem(outcome.kind)
  }

  return {
    count: waiting.length,
    carry: () =>
      void attempt(async () => {
        const outcome = await carryEvidence(store, round.id, waiting)
        if (outcome.ok) setBrought({ count: outcome.pieces, linkIds: outcome.linkIds })
        return outcome
      }),
    brought: brought?.count,
    undo: () => {
      if (brought !== undefined) {
        void attempt(() => takeBackEvidence(store, round.id, brought.linkIds))
      }
      setBrought(undefined)
    },
    dismiss: () => setBrought(undefined),
    problem,
  }
}
