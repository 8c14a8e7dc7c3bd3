import { useState } from 'react'

export interface TakingAway<Thing> {
  readonly remove: (thing: Thing) => void
  /** The last one, as long as it can be brought back here. */
  readonly removed: Thing | undefined
  readonly undo: () => void
  readonly dismiss: () => void
  readonly failed: boolean
}

interface TakingAwayOptions<Thing> {
  readonly take: (thing: Thing) => Promise<boolean>
  readonly bringBack: (thing: Thing) => Promise<boolean>
}

/** Something goes at one press, and can come back until the next one goes. */
export function useTakingAway<Thing>(options: TakingAwayOptions<Thing>): TakingAway<Thing> {
  const [removed, setRemoved] = useState<Thing>()
  const [failed, setFailed] = useState(false)

  const attempt = async (work: () => Promise<boolean>, then: () => void) => {
    const worked = await work().catch(() => false)
    setFailed(!worked)
    if (worked) then()
  }

  return {
    remove: (thing) =>
      void attempt(
        async () => options.take(thing),
        () => setRemoved(() => thing),
      ),
    removed,
    undo: () => {
      if (removed === undefined) return
      void attempt(
        async () => options.bringBack(removed),
        () => setRemoved(undefined),
      )
    },
    dismiss: () => setRemoved(undefined),
    failed,
  }
}
