import { useEffect, useState } from 'react'
import { paths } from '#src/paths.ts'
import { forgetDrafts } from '#src/storage/gathering.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { beginTurn, endTurn, forgetPerson, listUnsaved } from '#src/workspace/gathering/turn.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface Pass {
  /** Somebody answered and did not hand in. */
  readonly isBegun: boolean
  readonly start: () => void
  readonly goOn: () => void
  readonly beginAnew: () => void
  /** Whether the person is asked if what was begun may go. */
  readonly asked: boolean
  readonly ask: (asked: boolean) => void
  readonly failed: boolean
}

export function usePass(view: RoundView): Pass {
  const store = useStore()
  const go = useGo()
  const [asked, ask] = useState(false)
  const [failed, setFailed] = useState(false)
  const { round, drafts, questionIds } = view

  // Whoever holds the tablet now says so by a button before anything of anybody is shown.
  useEffect(endTurn, [])

  const beginAt = (address: string) => {
    beginTurn(round.id)
    go(address)
  }

  const start = () => beginAt(paths.question(round.id, 1))

  const goOn = () => {
    const open = questionIds.findIndex((id) => (drafts[id]?.choice ?? null) === null)
    beginAt(open === -1 ? paths.check(round.id) : paths.question(round.id, open + 1))
  }

  const forget = async () => {
    try {
      await forgetDrafts(store, round.id)
      forgetPerson(view)
      start()
    } catch {
      ask(false)
      setFailed(true)
    }
  }

  return {
    isBegun: Object.keys(drafts).length > 0 || listUnsaved(view).length > 0,
    start,
    goOn,
    beginAnew: () => void forget(),
    asked,
    ask,
    failed,
  }
}
