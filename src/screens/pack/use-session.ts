import { useCallback } from 'react'
import { planSession, totalSeconds, type Planned } from '#src/domain/workshop/running-order.ts'
import { getRunningOrder } from '#src/storage/running-orders.ts'
import { useLive } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface Session {
  /** 'HH:MM'; null: nobody has said when it ends. */
  readonly endTime: string | null
  readonly people: number
  /** Nobody has said how many come, so the number is ours. */
  readonly isGuess: boolean
  /** Already planned in the app, so that nothing about it is to be chosen here. */
  readonly isPlanned: boolean
  readonly planFor: (minutes: number) => Planned
  readonly minutesOf: (chosen: number) => number
}

/** As three minutes of silence were liked in the café form. */
const SILENT_SECONDS = 180
/** A session has five to forty. */
const USUAL_PEOPLE = 12

/** The session of a round as it was planned, or as it would be; undefined while it is being read. */
export function useSession({ round, questionIds }: RoundView): Session | undefined {
  const stored = useLive(
    async (store) => (await getRunningOrder(store, round.id)) ?? null,
    [round.id],
  )
  const people = round.expected ?? USUAL_PEOPLE
  const planFor = useCallback(
    (minutes: number): Planned => {
      const planned = stored?.plan.parts ?? []
      if (planned.length > 0) return { parts: planned, missingSeconds: 0 }
      return planSession({
        secondsLeft: minutes * 60,
        expected: people,
        questionIds,
        silentSeconds: SILENT_SECONDS,
        format: 'talk',
      })
    },
    [stored, people, questionIds],
  )
  if (stored === undefined) return undefined
  const isPlanned = (stored?.plan.parts.length ?? 0) > 0
  return {
    endTime: round.endTime ?? stored?.plan.endTime ?? null,
    people,
    isGuess: round.expected === null,
    isPlanned,
    planFor,
    minutesOf: (chosen) =>
      isPlanned ? Math.round(totalSeconds(stored?.plan.parts ?? []) / 60) : chosen,
  }
}
