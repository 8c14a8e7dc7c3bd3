import { useRef, useState } from 'react'
import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import type { Question } from '#src/questions/question-set.ts'
import {
  addEvidence,
  isEvidenceLinkedElsewhere,
  linkEvidence,
  removeEvidence,
  restoreEvidence,
  saveEvidence,
  saveEvidenceCheck,
  unlinkEvidence,
} from '#src/storage/evidence.ts'
import type { SaveState } from '#src/ui/save/save-queue.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { ShownItem } from './question-evidence.ts'

export type EvidenceProblem = 'locked' | 'missing' | 'failed'

export interface EvidenceWork {
  readonly state: SaveState
  readonly retry: () => void
  readonly problem: EvidenceProblem | null
  /** The last thing taken off the list, until the undo is used or put away. */
  readonly removed: { readonly what: string } | null
  /** Resolves to the id of what was added, or null when it was not kept. */
  readonly add: (item: EvidenceItem) => Promise<string | null>
  readonly change: (evidenceId: string, item: EvidenceItem) => Promise<boolean>
  readonly remove: (shown: ShownItem) => void
  readonly undoRemoval: () => void
  readonly forgetRemoval: () => void
  /** Resolves to whether it was kept. */
  readonly use: (evidenceId: string) => Promise<boolean>
  /** Resolves to whether it was kept. */
  readonly saveLooked: (looked: boolean) => Promise<boolean>
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly kind: EvidenceProblem }
type Job = () => Promise<Outcome | void>

interface Removal {
  readonly what: string
  readonly undo: Job
}

/** The evidence of one question in one round; every change is saved at once. */
export function useEvidence({ round }: RoundView, question: Question): EvidenceWork {
  const store = useStore()
  const [state, setState] = useState<SaveState>('idle')
  const [problem, setProblem] = useState<EvidenceProblem | null>(null)
  const [removal, setRemoval] = useState<Removal | null>(null)
  const last = useRef<Job>(undefined)
  const tail = useRef<Promise<Outcome>>(Promise.resolve({ ok: true }))
  const { id: roundId } = round
  const { id: questionId, meaning } = question

  const run = async (job: Job, isForm = false): Promise<boolean> => {
    setState('saving')
    // One after the other; "saved" is said when the last has been, and a failure stays said.
    const mine = (tail.current = tail.current.then(() => attempt(job)))
    const outcome = await mine
    if (!outcome.ok) {
      setProblem(outcome.kind)
      // A form keeps what was typed and is sent again itself: a second way would list it twice.
      if (!isForm) last.current = job
      setState(last.current === undefined ? 'idle' : 'failed')
    } else if (tail.current === mine && (last.current === undefined || last.current === job)) {
      last.current = undefined
      setProblem(null)
      setState('saved')
    }
    return outcome.ok
  }

  const add = async (item: EvidenceItem) => {
    let id: string | null = null
    const added = await run(async () => {
      const outcome = await addEvidence(store, roundId, meaning, item)
      if (outcome.ok) id = outcome.evidenceId
      return outcome
    }, true)
    return added ? id : null
  }

  const remove = async ({ evidenceId, linkId, item }: ShownItem) => {
    const link = () => linkEvidence(store, roundId, meaning, evidenceId)
    // What another question or round still uses is only taken off this one.
    const isElsewhere = await isEvidenceLinkedElsewhere(store, evidenceId, linkId)
    const removed = isElsewhere
      ? await run(() => unlinkEvidence(store, roundId, linkId))
      : await run(() => removeEvidence(store, evidenceId))
    const undo = isElsewhere ? link : () => restoreEvidence(store, evidenceId)
    if (removed) setRemoval({ what: item.what, undo })
  }

  return {
    state,
    retry: () => {
      if (last.current !== undefined) void run(last.current)
    },
    problem,
    removed: removal,
    add,
    change: (evidenceId, item) => run(() => saveEvidence(store, evidenceId, item), true),
    remove: (shown) => void remove(shown),
    undoRemoval: () => {
      if (removal !== null) void run(removal.undo)
      setRemoval(null)
    },
    forgetRemoval: () => setRemoval(null),
    use: (evidenceId) => run(() => linkEvidence(store, roundId, meaning, evidenceId)),
    saveLooked: (looked) => run(() => saveEvidenceCheck(store, roundId, questionId, looked)),
  }
}

// The store itself reports what the device refused; here it only has to be said in words.
async function attempt(job: Job): Promise<Outcome> {
  try {
    return (await job()) ?? { ok: true }
  } catch {
    return { ok: false, kind: 'failed' }
  }
}
