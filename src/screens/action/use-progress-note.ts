import { useRef, useState } from 'react'
import { isNoteDraft } from '#src/domain/plan/action-draft.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { addActionNote } from '#src/storage/actions.ts'
import { useFormDrafts } from '#src/workspace/form-drafts.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface ProgressNote {
  readonly text: string
  readonly type: (text: string) => void
  readonly add: () => void
  readonly failed: boolean
  readonly draftId: string
}

/** A note on the way, kept as it is typed. */
export function useProgressNote(actionId: string): ProgressNote {
  const store = useStore()
  const drafts = useFormDrafts()
  const draftId = `note ${actionId}`
  const [text, setText] = useState(() => drafts.read(draftId, isNoteDraft)?.text ?? '')
  const [failed, setFailed] = useState(false)
  // A second tap while the first is being saved would keep the same note twice.
  const isSending = useRef(false)

  const type = (next: string) => {
    setText(next)
    if (next === '') drafts.drop(draftId)
    else drafts.keep(draftId, { text: next })
  }

  const add = async () => {
    if (isSending.current || text.trim() === '' || text.length > TEXT_MAX) return
    isSending.current = true
    const kept = await addActionNote(store, actionId, text.trim()).catch(() => null)
    isSending.current = false
    setFailed(kept?.ok !== true)
    if (kept?.ok === true) type('')
  }

  return { text, type, add: () => void add(), failed, draftId }
}
