/** A page that works longer than this at a time, in milliseconds, is felt to hang. */
const WORK_MS = 20

/**
 * For work that is done in pieces: resolves at once as long as little was done since the last rest,
 * and otherwise after the page had time to draw and to hear a press.
 */
export function createRest(): () => Promise<void> {
  let begunAtMs = performance.now()
  return async () => {
    if (performance.now() - begunAtMs < WORK_MS) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    begunAtMs = performance.now()
  }
}
