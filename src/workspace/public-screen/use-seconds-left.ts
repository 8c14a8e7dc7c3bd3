import { useEffect, useState } from 'react'
import { now } from '#src/platform/clock.ts'

/** Often enough that no second is seen to last longer than another. */
const TICK_MS = 200

/** Whole seconds until an instant, 0 when it is over; null without one. */
export function useSecondsLeft(endsAt: string | null): number | null {
  const [seconds, setSeconds] = useState(() => secondsUntil(endsAt))
  useEffect(() => {
    const tick = () => setSeconds(secondsUntil(endsAt))
    tick()
    if (endsAt === null) return
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [endsAt])
  return seconds
}

function secondsUntil(endsAt: string | null): number | null {
  if (endsAt === null) return null
  return Math.max(0, Math.ceil((Date.parse(endsAt) - Date.parse(now())) / 1000))
}
