import { useState } from 'react'
import { paths } from '#src/paths.ts'
import { handIn } from '#src/storage/round-life.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export type HandInProblem = 'failed' | 'blank' | 'alreadyHandedIn'

export interface HandInWork {
  readonly handIn: () => void
  readonly problem: HandInProblem | null
}

export function useHandIn(view: RoundView): HandInWork {
  const store = useStore()
  const go = useGo()
  const [problem, setProblem] = useState<HandInProblem | null>(null)

  async function work(): Promise<void> {
    try {
      const result = await handIn(store, view.round.id, view.questionIds)
      if (result.ok) return go(paths.result(view.round.id))
      setProblem(result.kind === 'blank' ? 'blank' : 'alreadyHandedIn')
    } catch {
      setProblem('failed')
    }
  }

  return { handIn: () => void work(), problem }
}
