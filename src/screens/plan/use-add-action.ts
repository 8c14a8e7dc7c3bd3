import { useRef, useState } from 'react'
import { isActionDraft, type ActionDraft } from '#src/domain/plan/action-draft.ts'
import { NAME_MAX, TEXT_MAX } from '#src/domain/record/fields.ts'
import { addAction } from '#src/storage/actions.ts'
import { useFormDrafts } from '#src/workspace/form-drafts.ts'
import { useStore } from '#src/workspace/use-live.ts'

const BLANK: ActionDraft = { what: '', owner: '', due: null }

export interface AddingAction {
  readonly draft: ActionDraft
  readonly type: (part: Partial<ActionDraft>) => void
  readonly send: () => void
  /** What stood in the way of the last sending. */
  readonly trouble: 'empty' | 'failed' | 'gone' | undefined
  /** The words of the one that was added last. */
  readonly added: string | undefined
  /** Something was typed that is not in the plan yet. */
  readonly isStarted: boolean
  readonly draftId: string
}

/** A new action, kept as it is typed. */
export function useAddAction(organisationId: string): AddingAction {
  const store = useStore()
  const drafts = useFormDrafts()
  const key = `plan ${organisationId}`
  const [draft, setDraft] = useState<ActionDraft>(() => drafts.read(key, isActionDraft) ?? BLANK)
  const [trouble, setTrouble] = useState<AddingAction['trouble']>()
  const [added, setAdded] = useState<string>()
  // A second tap while the first is being saved would add the same thing twice.
  const isSending = useRef(false)

  const type: AddingAction['type'] = (part) => {
    const next = { ...draft, ...part }
    setDraft(next)
    setTrouble(undefined)
    if (isBlank(next)) drafts.drop(key)
    else drafts.keep(key, next)
  }

  const send = async () => {
    const what = draft.what.trim()
    if (what === '') return setTrouble('empty')
    // The field says that it is too long.
    if (isSending.current || draft.what.length > TEXT_MAX || draft.owner.length > NAME_MAX) return
    isSending.current = true
    try {
      const fields = { what, owner: draft.owner.trim(), due: draft.due }
      const outcome = await addAction(store, organisationId, fields)
      setTrouble(outcome.ok ? undefined : 'gone')
      if (outcome.ok) {
        drafts.drop(key)
        setDraft(BLANK)
        setAdded(what)
      }
    } catch {
      setTrouble('failed')
    } finally {
      isSending.current = false
    }
  }

  const isStarted = !isBlank(draft)
  return { draft, type, send: () => void send(), trouble, added, isStarted, draftId: key }
}

function isBlank({ what, owner, due }: ActionDraft): boolean {
  return what === '' && owner === '' && due === null
}
