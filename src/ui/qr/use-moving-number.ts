import { useEffect, useState } from 'react'

export interface MovingNumber {
  /** From 0 on, without end. */
  readonly number: number
  readonly isMoving: boolean
  readonly isSlow: boolean
  readonly toggleMoving: () => void
  readonly toggleSlow: () => void
}

/**
 * Eight pictures a second is the most that is safe. From one to the next about half of the modules
 * change, so a module goes through two flashes a second, and more than three happen to 9 in 256:
 * far from the quarter of the view at which WCAG 2.2, 2.3.1 begins to count.
 */
const STEP_MS = 125
/** For an old camera, or a hand that is not still. */
const SLOW_STEP_MS = 400

/** Counts on by itself until it is paused. */
export function useMovingNumber(): MovingNumber {
  const [number, setNumber] = useState(0)
  const [isMoving, setIsMoving] = useState(true)
  const [isSlow, setIsSlow] = useState(false)

  useEffect(() => {
    if (!isMoving) return
    const stepMs = isSlow ? SLOW_STEP_MS : STEP_MS
    const timer = setInterval(() => setNumber((number) => number + 1), stepMs)
    return () => clearInterval(timer)
  }, [isMoving, isSlow])

  return {
    number,
    isMoving,
    isSlow,
    toggleMoving: () => setIsMoving((isMoving) => !isMoving),
    toggleSlow: () => setIsSlow((isSlow) => !isSlow),
  }
}
