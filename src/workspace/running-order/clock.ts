import { createContext, useContext, useEffect, useState } from 'react'
import { now } from '#src/platform/clock.ts'

/** Now, in ISO 8601. The device's own clock, unless a caller brings another. */
export const ClockContext = createContext<() => string>(now)

export function useClock(): () => string {
  return useContext(ClockContext)
}

const TICK_MS = 1000

/**
 * Looks at the clock again each second, and as soon as the page is seen again. What is shown is
 * always worked out from the clock: a tick that never came, in a page that slept, loses nothing.
 */
export function useNow(): string {
  const clock = useClock()
  const [shown, show] = useState(clock)
  useEffect(() => {
    const look = () => show(clock())
    const timer = setInterval(look, TICK_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [clock])
  return shown
}
