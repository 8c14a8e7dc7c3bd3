import { useRef, useState } from 'react'
import type { RunningOrder } from '#src/domain/record/running-order.ts'
import { needsBreak } from '#src/domain/workshop/running-order.ts'
import { endInstant, secondsBetween, usualEnd } from '#src/domain/workshop/session-end.ts'
import {
  readWish,
  USUAL_SILENT_MINUTES,
  type ReadWish,
  type SessionWish,
  type WishedPlan,
} from '#src/domain/workshop/session-wish.ts'
import { unlockSound } from '#src/platform/sound.ts'
import { beginSession, savePlan, type SessionPlan } from '#src/storage/running-orders.ts'
import { useAutosave, type Autosave } from '#src/ui/save/use-autosave.ts'
import { useClock } from '#src/workspace/running-order/clock.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { questionsInTurn } from './questions-in-turn.ts'

export interface PlanWork extends Pick<Autosave<SessionPlan>, 'state' | 'retry'> {
  readonly wish: SessionWish
  readonly change: (part: Partial<SessionWish>) => void
  /** The plan as it would be if the session began in this minute. */
  readonly read: ReadWish
  readonly start: () => void
  readonly failed: boolean
}

export function usePlan(view: RoundView, order: RunningOrder | null, now: string): PlanWork {
  const store = useStore()
  const clock = useClock()
  const { id } = view.round
  const [wish, setWish] = useState(() => firstWish(view, order, now))
  const [failed, setFailed] = useState(false)
  const { save, state, retry } = useAutosave<SessionPlan>(
    async (plan) => (await savePlan(store, id, plan)).ok,
  )
  // Another tab may have raised the number: only what was typed here is written to the round.
  const typed = useRef<Partial<SessionWish>>({})
  const toPlan = ({ plan, expected }: WishedPlan): SessionPlan => ({
    plan,
    ofRound: {
      ...(typed.current.expected === undefined ? {} : { expected }),
      ...(typed.current.endTime === undefined && view.round.endTime !== null
        ? {}
        : { endTime: plan.endTime }),
    },
  })
  const readNow = (wanted: SessionWish, at: string) =>
    readWish(wanted, questionsInTurn(view), wholeMinute(at))

  const change = (part: Partial<SessionWish>) => {
    const next = { ...wish, ...part }
    setWish(next)
    typed.current = { ...typed.current, ...part }
    const read = readNow(next, clock())
    if (read.ok) save(toPlan(read.wished))
  }

  const begin = async () => {
    const at = clock()
    const read = readNow(wish, at)
    if (!read.ok) return
    try {
      const begun = await beginSession(store, id, toPlan(read.wished), at)
      // Begun in another tab: this page follows it.
      setFailed(!begun.ok && begun.kind === 'missing')
    } catch {
      setFailed(true)
    }
  }

  const start = () => {
    unlockSound()
    void begin()
  }

  return { wish, change, read: readNow(wish, now), start, failed, state, retry }
}

function firstWish({ round }: RoundView, order: RunningOrder | null, now: string): SessionWish {
  const plan = order?.plan
  const endTime = round.endTime ?? plan?.endTime ?? usualEnd(now)
  const length = secondsBetween(now, endInstant(endTime, now, 0))
  return {
    endTime,
    expected: round.expected === null ? '' : String(round.expected),
    silentMinutes: String(plan === undefined ? USUAL_SILENT_MINUTES : plan.silentSeconds / 60),
    format: plan?.format ?? 'talk',
    withBreak: plan?.parts.some(({ kind }) => kind === 'break') ?? needsBreak(length),
    sound: plan?.sound ?? true,
  }
}

/** A plan that changes each second cannot be read. */
function wholeMinute(instant: string): string {
  return `${instant.slice(0, 16)}:00.000Z`
}
