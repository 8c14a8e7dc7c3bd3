import { useState } from 'react'
import { paths } from '#src/paths.ts'
import { handIn } from '#src/storage/round-life.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface HandInWork {
  readonly handIn: () => void
  readonly failed: boolean
}

export function useHandIn(view: RoundView): HandInWork {
  const store = useStore()
  const go = useGo()
  const [failed, setFailed] = useState(false)

  async function work(): Promise<void> {
    try {
      const result = await handIn(store, view.round.id, view.questionIds)
      // A refusal needs no words of its own: the page follows storage and shows why.
      setFailed(false)
      if (result.ok) go(paths.result(view.round.id))
    } catch {
      setFailed(true)
    }
  }

  return { handIn: () => void work(), failed }
}
