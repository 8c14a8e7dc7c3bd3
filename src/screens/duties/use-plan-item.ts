import { useState } from 'react'
import { addAction } from '#src/storage/actions.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface PlanItem {
  readonly state: 'idle' | 'adding' | 'failed'
  readonly add: () => Promise<void>
}

/** Makes an action of what is not met. It begins as proposed, like every other. */
export function usePlanItem(organisationId: string, itemId: string, what: string): PlanItem {
  const store = useStore()
  const [state, setState] = useState<PlanItem['state']>('idle')
  const add = async () => {
    if (state === 'adding') return
    setState('adding')
    try {
      const added = await addAction(store, organisationId, { what, libraryItem: itemId })
      setState(added.ok ? 'idle' : 'failed')
    } catch {
      setState('failed')
    }
  }
  return { state, add }
}
