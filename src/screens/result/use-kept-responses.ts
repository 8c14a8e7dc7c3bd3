import { useState } from 'react'
import { today } from '#src/platform/clock.ts'
import { listRoundKeys } from '#src/storage/invitations.ts'
import type { Store } from '#src/storage/handle.ts'
import {
  eraseDueResponses,
  eraseResponsesNow,
  findKeptResponses,
  pauseErasure,
  resumeErasure,
  type KeptResponses,
} from '#src/storage/retention.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'

/** Null where none are kept after the close; undefined while that is being read. */
export function useKeptResponses(roundId: string): KeptResponses | null | undefined {
  return useLive((store) => findKeptResponses(store, roundId), [roundId])
}

/**
 * Whether an invitation with a key was made here: only with a key do a second tablet and files of
 * hand-ins hold single answers that the close of this device cannot reach.
 */
export function useHasRoundKey(roundId: string): boolean {
  const keys = useLive((store) => listRoundKeys(store, roundId), [roundId])
  return keys !== undefined && keys.length > 0
}

/** What is past its day does not wait for the next hour. */
async function goOn(store: Store, roundId: string): Promise<void> {
  await resumeErasure(store, roundId)
  await eraseDueResponses(store, today())
}

export interface ErasureWork {
  readonly pause: () => void
  readonly goOn: (onDone: () => void) => void
  readonly eraseNow: (onErased: () => void) => void
  readonly hasFailed: boolean
}

export function useErasure(roundId: string): ErasureWork {
  const store = useStore()
  const [hasFailed, setFailed] = useState(false)

  const run = async (step: (of: Store, id: string) => Promise<unknown>, after?: () => void) => {
    try {
      await step(store, roundId)
      setFailed(false)
      after?.()
    } catch {
      setFailed(true)
    }
  }

  return {
    pause: () => void run(pauseErasure),
    goOn: (onDone) => void run(goOn, onDone),
    eraseNow: (onErased) => void run(eraseResponsesNow, onErased),
    hasFailed,
  }
}
