import { useState } from 'react'
import { isSameIssue, type NewIssue } from '#src/domain/priority/same-issue.ts'
import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { addSifting } from '#src/storage/priorities.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface Adding {
  readonly add: (issue: NewIssue) => void
  readonly isThere: (issue: NewIssue) => boolean
  /** The words of the last one that came. */
  readonly added: string | undefined
  readonly failed: boolean
}

/** Puts what is offered on the long list, at one press. */
export function useAdding(organisationId: string, siftings: readonly PrioritySifting[]): Adding {
  const store = useStore()
  const [added, setAdded] = useState<string>()
  const [failed, setFailed] = useState(false)

  const add = async (issue: NewIssue) => {
    const { ok } = await addSifting(store, organisationId, issue).catch(() => ({ ok: false }))
    setFailed(!ok)
    setAdded(ok ? issue.issue : undefined)
  }

  return {
    add: (issue) => void add(issue),
    isThere: (issue) => siftings.some((there) => isSameIssue(there, issue)),
    added,
    failed,
  }
}
