import { useState } from 'react'
import {
  removePeerRecords,
  restorePeerRecords,
  type PeerKind,
} from '#src/storage/peer-summaries.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTakingAway, type TakingAway } from '#src/workspace/use-taking-away.ts'

export interface Going {
  readonly kind: PeerKind
  readonly ids: readonly string[]
  /** What people call it. */
  readonly name: string
}

export function useRemoving(): TakingAway<Going> {
  const store = useStore()
  const { remove, ...rest } = useTakingAway<Going>({
    take: async ({ kind, ids }) => {
      await removePeerRecords(store, kind, ids)
      return true
    },
    bringBack: async ({ kind, ids }) => (await restorePeerRecords(store, kind, ids)).ok,
  })
  // One and the same on every drawing, so that the rows of a long list need no new one.
  const [steadyRemove] = useState(() => remove)
  return { ...rest, remove: steadyRemove }
}
