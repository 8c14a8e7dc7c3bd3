import { useState } from 'react'
import { endingWith, sessionEnd } from '#src/domain/workshop/part-time.ts'
import { offerAnew, takeAnew } from '#src/domain/workshop/run-anew.ts'
import {
  extend,
  goBack,
  goOn,
  NOT_BEGUN,
  pause,
  resume,
  skip,
  undo,
  type SessionOrder,
} from '#src/domain/workshop/run-order.ts'
import { unlockSound } from '#src/platform/sound.ts'
import { saveRoundDetails } from '#src/storage/rounds.ts'
import { stepSession } from '#src/storage/running-orders.ts'
import { useClock } from '#src/workspace/running-order/clock.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { openInTurn } from './questions-in-turn.ts'

export interface RunWork {
  /** `partId` is the part that the screen showed: a second tap does not move on twice. */
  readonly goOn: (partId: string | null) => void
  readonly skip: (partId: string) => void
  readonly goBack: (partId: string) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly extend: (partId: string) => void
  readonly planAnew: () => void
  readonly undo: () => void
  readonly again: () => void
  readonly setSound: (sound: boolean) => void
  readonly setEnd: (endTime: string) => void
  /** The last step was not kept. */
  readonly failed: boolean
}

export function useRun(view: RoundView): RunWork {
  const store = useStore()
  const clock = useClock()
  const [failed, setFailed] = useState(false)
  const { id } = view.round

  const work = async (step: () => Promise<{ readonly ok: boolean }>) => {
    try {
      setFailed(!(await step()).ok)
    } catch {
      setFailed(true)
    }
  }

  const run = (step: (order: SessionOrder, now: string) => SessionOrder) => {
    // Any tap will do for a browser that lets no page sound by itself, also after a reload.
    unlockSound()
    const now = clock()
    void work(() => stepSession(store, id, (order) => step(order, now)))
  }

  const setEnd = async (endTime: string) => {
    const stepped = await stepSession(store, id, ({ plan, run: before }) => ({
      plan: { ...plan, endTime },
      run: before,
    }))
    return stepped.ok && view.round.status !== 'closed'
      ? saveRoundDetails(store, id, { endTime })
      : stepped
  }

  return {
    goOn: (partId) => run((order, now) => goOn(order, partId, now)),
    skip: (partId) => run((order, now) => skip(order, partId, now)),
    goBack: (partId) => run((order, now) => goBack(order, partId, now)),
    pause: () => run(pause),
    resume: () => run(resume),
    extend: (partId) => run((order, now) => extend(order, partId, now)),
    planAnew: () =>
      run((order, now) => {
        const endsAt = sessionEnd(endingWith(order, view.round.endTime), now)
        if (endsAt === null) return order
        return takeAnew(order, offerAnew(order, openInTurn(view), now, endsAt))
      }),
    undo: () => run(undo),
    again: () => run(({ plan }) => ({ plan, run: NOT_BEGUN })),
    setSound: (sound) =>
      run(({ plan, run: before }) => ({ plan: { ...plan, sound }, run: before })),
    setEnd: (endTime) => void work(() => setEnd(endTime)),
    failed,
  }
}
