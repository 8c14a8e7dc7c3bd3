import { useRef, useState } from 'react'
import { useFormDrafts } from './form-drafts.ts'

export interface SendingOptions<Draft> {
  /** Of the draft, as the device keeps it. */
  readonly draftId: string
  readonly blank: Draft
  readonly isDraft: (values: unknown) => values is Draft
}

export interface Sending<Draft> {
  readonly draft: Draft
  readonly type: (part: Partial<Draft>) => void
  /** Runs the work unless it runs already; what was typed goes once it is kept. */
  readonly send: (work: () => Promise<{ readonly ok: boolean }>) => Promise<boolean>
  /** Why the last sending came to nothing. */
  readonly trouble: 'failed' | 'gone' | undefined
  readonly isStarted: boolean
  readonly draftId: string
}

/** A small form that is kept as it is typed. */
export function useSending<Draft extends object>(options: SendingOptions<Draft>): Sending<Draft> {
  const { draftId, blank, isDraft } = options
  const drafts = useFormDrafts()
  const [draft, setDraft] = useState<Draft>(() => drafts.read(draftId, isDraft) ?? blank)
  const [trouble, setTrouble] = useState<Sending<Draft>['trouble']>()
  // A second tap while the first is being saved would add the same thing twice.
  const isSending = useRef(false)
  const isBlank = (one: Draft) => JSON.stringify(one) === JSON.stringify(blank)

  const type = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    setTrouble(undefined)
    if (isBlank(next)) drafts.drop(draftId)
    else drafts.keep(draftId, next)
  }

  const send: Sending<Draft>['send'] = async (work) => {
    if (isSending.current) return false
    isSending.current = true
    const outcome = await work().catch(() => null)
    isSending.current = false
    setTrouble(outcome === null ? 'failed' : outcome.ok ? undefined : 'gone')
    if (outcome?.ok !== true) return false
    drafts.drop(draftId)
    setDraft(blank)
    return true
  }

  return { draft, type, send, trouble, isStarted: !isBlank(draft), draftId }
}
