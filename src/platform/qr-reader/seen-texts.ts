export interface SeenTexts {
  /** True when it was not in view a moment ago. */
  readonly isNew: (text: string, nowMs: number) => boolean
}

/**
 * A code stays in view for many pictures and counts once. Out of view for so long, it was taken away
 * and is shown again: whoever does that wants an answer.
 */
export const FORGET_AFTER_MS = 3000

export function startSeenTexts(): SeenTexts {
  const seenAtMs = new Map<string, number>()
  return {
    isNew(text, nowMs) {
      for (const [known, atMs] of seenAtMs) {
        if (nowMs - atMs >= FORGET_AFTER_MS) seenAtMs.delete(known)
      }
      const isNew = !seenAtMs.has(text)
      seenAtMs.set(text, nowMs)
      return isNew
    },
  }
}
