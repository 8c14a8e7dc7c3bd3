/** on: the screen stays awake; off: for now it may go dark; cannot: this browser, or the device now, does not do it. */
export type Awake = 'on' | 'off' | 'cannot'

/**
 * Keeps the screen from going dark until the returned function is called. A browser lets go when
 * the page is hidden, so it is asked again whenever the page is seen again.
 */
export function keepAwake(tell: (awake: Awake) => void): () => void {
  let held: WakeLockSentinel | undefined
  let isOver = false

  async function ask(): Promise<void> {
    if (isOver || held !== undefined || document.visibilityState !== 'visible') return
    try {
      const lock = await requestLock()
      if (lock === undefined) return tell('cannot')
      if (isOver) return await lock.release()
      held = lock
      lock.addEventListener('release', () => {
        held = undefined
        if (!isOver) tell('off')
      })
      tell('on')
    } catch {
      // With a low battery, or where the rules of the page forbid it.
      if (!isOver) tell('cannot')
    }
  }

  const onVisible = () => void ask()
  document.addEventListener('visibilitychange', onVisible)
  void ask()
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', onVisible)
    void held?.release().catch(() => undefined)
  }
}

/** Undefined where the browser has no such thing, or the page is not served safely. */
async function requestLock(): Promise<WakeLockSentinel | undefined> {
  return 'wakeLock' in navigator ? navigator.wakeLock.request('screen') : undefined
}
