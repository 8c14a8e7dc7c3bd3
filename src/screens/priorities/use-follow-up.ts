import { useRef, useState } from 'react'
import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { addAction } from '#src/storage/actions.ts'
import { addOwnOutcome, saveOutcome } from '#src/storage/outcomes.ts'
import { saveSifting } from '#src/storage/priorities.ts'
import type { Store } from '#src/storage/handle.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface FollowUp {
  readonly makeAction: () => void
  readonly chooseAsOutcome: () => void
  readonly failed: boolean
}

/** What a priority leads to. */
export function useFollowUp(sifting: PrioritySifting): FollowUp {
  const store = useStore()
  const [failed, setFailed] = useState(false)
  // A second tap while the first is being saved would make the same thing twice.
  const isRunning = useRef(false)

  const run = async (work: () => Promise<{ readonly ok: boolean }>) => {
    if (isRunning.current) return
    isRunning.current = true
    const { ok } = await work().catch(() => ({ ok: false }))
    isRunning.current = false
    setFailed(!ok)
  }

  return {
    makeAction: () => void run(async () => makeAction(store, sifting)),
    chooseAsOutcome: () => void run(async () => chooseAsOutcome(store, sifting)),
    failed,
  }
}

function makeAction(store: Store, sifting: PrioritySifting) {
  const { organisationId, issue, questionMeaning, outcomeId, libraryItem } = sifting
  const what = issue.trim()
  return addAction(store, organisationId, { what, questionMeaning, outcomeId, libraryItem })
}

/** One that was chosen before is chosen again, with all that was written of it. */
async function chooseAsOutcome(store: Store, sifting: PrioritySifting) {
  const { id, organisationId, issue, outcomeId } = sifting
  if (outcomeId !== null) {
    const again = await saveOutcome(store, outcomeId, { chosen: true })
    if (again.ok) return again
  }
  const added = await addOwnOutcome(store, organisationId, issue.trim())
  return added.ok ? saveSifting(store, id, { outcomeId: added.outcomeId }) : added
}
