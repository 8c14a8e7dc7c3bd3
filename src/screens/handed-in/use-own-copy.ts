import { useState } from 'react'
import type { SealedCopy } from '#src/domain/record/response.ts'
import { paths } from '#src/paths.ts'
import { leaveRound } from '#src/storage/invitations.ts'
import { dropSealedCopy } from '#src/storage/sealed-copies.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useStore } from '#src/workspace/use-live.ts'

export type Asked = 'again' | 'delete'

export interface OwnCopyWork {
  readonly asked: Asked | undefined
  readonly ask: (asked: Asked | undefined) => void
  readonly answerAgain: () => void
  readonly deleteCopy: () => void
  readonly failed: boolean
}

export function useOwnCopy({ id, roundId }: SealedCopy): OwnCopyWork {
  const store = useStore()
  const go = useGo()
  const [asked, ask] = useState<Asked>()
  const [failed, setFailed] = useState(false)

  async function attempt(work: () => Promise<void>, to: string): Promise<void> {
    try {
      await work()
      go(to, { replace: true })
    } catch {
      ask(undefined)
      setFailed(true)
    }
  }

  return {
    asked,
    ask,
    answerAgain: () => void attempt(() => dropSealedCopy(store, id), paths.question(roundId, 1)),
    // Without the copy nothing says that the person handed in: the invitation goes along, or the
    // round would look as if it waited for them.
    deleteCopy: () => void attempt(() => leaveRound(store, roundId), paths.home()),
    failed,
  }
}
