import { useRef, useState } from 'react'
import type { Action } from '#src/domain/record/action.ts'
import { paths } from '#src/paths.ts'
import { addAction } from '#src/storage/actions.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface NewActionFor {
  readonly organisationId: string
  readonly outcomeId: string
  /** Those that serve the outcome by now. */
  readonly actions: readonly Action[]
}

export interface OpeningAction {
  readonly open: () => void
  readonly failed: boolean
}

/** Opens a new action that is linked to its outcome from the start. */
export function useNewAction({ organisationId, outcomeId, actions }: NewActionFor): OpeningAction {
  const store = useStore()
  const go = useGo()
  const [failed, setFailed] = useState(false)
  // A second tap while the first is being saved would make two.
  const isOpening = useRef(false)

  const open = async () => {
    if (isOpening.current) return
    isOpening.current = true
    const actionId = await blankOrNew().catch(() => undefined)
    isOpening.current = false
    setFailed(actionId === undefined)
    if (actionId !== undefined) go(paths.action(organisationId, actionId))
  }

  return { open: () => void open(), failed }

  /** One that was opened before and left without a word is taken up again. */
  async function blankOrNew(): Promise<string | undefined> {
    const blank = actions.find(({ what }) => what.trim() === '')
    if (blank !== undefined) return blank.id
    const added = await addAction(store, organisationId, { what: '', outcomeId })
    return added.ok ? added.actionId : undefined
  }
}
