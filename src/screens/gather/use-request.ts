import { useState } from 'react'
import type { Round } from '#src/domain/record/round.ts'
import { pauseErasure, resumeErasure } from '#src/storage/retention.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface RequestWork {
  readonly isOpen: boolean
  /** Nothing is erased by it either way: the round is not closed. */
  readonly toggle: () => void
  readonly hasFailed: boolean
}

/** A request for the single answers that came in before the round is closed. */
export function useRequest({ id, retention }: Round): RequestWork {
  const store = useStore()
  const [hasFailed, setFailed] = useState(false)
  const isOpen = retention.pausedAt !== null

  async function toggle(): Promise<void> {
    try {
      const saved = await (isOpen ? resumeErasure : pauseErasure)(store, id)
      setFailed(!saved.ok)
    } catch {
      setFailed(true)
    }
  }

  return { isOpen, toggle: () => void toggle(), hasFailed }
}
