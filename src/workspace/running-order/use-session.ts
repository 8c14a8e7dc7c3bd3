import { useEffect, useMemo, useRef } from 'react'
import type { Round } from '#src/domain/record/round.ts'
import type { RunningOrder } from '#src/domain/record/running-order.ts'
import { ended } from '#src/domain/workshop/run-order.ts'
import { endingWith, partTime } from '#src/domain/workshop/part-time.ts'
import { playSound } from '#src/platform/sound.ts'
import { getRunningOrder } from '#src/storage/running-orders.ts'
import { useLive } from '#src/workspace/use-live.ts'
import { useNow } from './clock.ts'

export interface Session {
  /** Null where nothing was planned. */
  readonly order: RunningOrder | null
  readonly now: string
}

/**
 * The session as it stands this second; undefined while it is being read. Sounds when a time is up.
 * That of a closed round is over, also where nobody ended it.
 */
export function useSession({ id, endTime, status }: Round): Session | undefined {
  const now = useNow()
  const stored = useLive(async (store) => (await getRunningOrder(store, id)) ?? null, [id])
  const isClosed = status === 'closed'
  const order = useMemo(
    () => (stored && isClosed ? { ...stored, ...ended(stored) } : stored),
    [stored, isClosed],
  )
  useTimeUp(order ?? null, now)
  if (order === undefined) return undefined
  return { order: order === null ? null : endingWith(order, endTime), now }
}

/** Once, when the time of a part runs out under one's eyes; not again for who comes back later. */
function useTimeUp(order: RunningOrder | null, now: string): void {
  const partId = order?.run.partId ?? null
  const moment = order === null ? undefined : partTime(order, now)?.moment
  const isWanted = order?.plan.sound ?? false
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    const was = before.current
    before.current = moment === undefined ? undefined : `${partId} ${moment}`
    const wasRunning = was === `${partId} begun` || was === `${partId} lastMinute`
    if (isWanted && moment === 'up' && wasRunning) playSound('timeUp')
  }, [partId, moment, isWanted])
}
