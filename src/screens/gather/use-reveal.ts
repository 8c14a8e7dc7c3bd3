import { useState } from 'react'
import { paths } from '#src/paths.ts'
import { revealRound } from '#src/storage/reveals.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface RevealWork {
  readonly asked: boolean
  readonly ask: (asked: boolean) => void
  readonly reveal: () => void
  readonly failed: boolean
}

export function useReveal({ round, questionIds }: RoundView): RevealWork {
  const store = useStore()
  const go = useGo()
  const [asked, ask] = useState(false)
  const [failed, setFailed] = useState(false)

  async function work(): Promise<void> {
    ask(false)
    try {
      const revealed = await revealRound(store, round.id, questionIds)
      // A refusal needs no words of its own: the page follows storage and says what is missing.
      setFailed(false)
      if (revealed.ok) go(paths.talk(round.id))
    } catch {
      setFailed(true)
    }
  }

  return { asked, ask, reveal: () => void work(), failed }
}
