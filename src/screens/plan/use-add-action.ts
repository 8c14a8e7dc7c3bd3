import { useState } from 'react'
import { isActionDraft, type ActionDraft } from '#src/domain/plan/action-draft.ts'
import { NAME_MAX, TEXT_MAX } from '#src/domain/record/fields.ts'
import { addAction } from '#src/storage/actions.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useSending, type Sending } from '#src/workspace/use-sending.ts'

const BLANK: ActionDraft = { what: '', owner: '', due: null }

export interface AddingAction extends Pick<Sending<ActionDraft>, 'draft' | 'type' | 'draftId'> {
  readonly add: () => void
  readonly trouble: 'empty' | Sending<ActionDraft>['trouble']
  /** The words of the one that was added last. */
  readonly added: string | undefined
  /** Something was typed that is not in the plan yet. */
  readonly isStarted: boolean
}

/** A new action, kept as it is typed. */
export function useAddAction(organisationId: string): AddingAction {
  const store = useStore()
  const [isEmpty, setEmpty] = useState(false)
  const [added, setAdded] = useState<string>()
  const { send, trouble, type, ...form } = useSending<ActionDraft>({
    draftId: `plan ${organisationId}`,
    blank: BLANK,
    isDraft: isActionDraft,
  })
  const { draft } = form

  const add = async () => {
    const fields = { what: draft.what.trim(), owner: draft.owner.trim(), due: draft.due }
    setEmpty(fields.what === '')
    // The field says that it is too long.
    const isOver = draft.what.length > TEXT_MAX || draft.owner.length > NAME_MAX
    if (fields.what === '' || isOver) return
    if (await send(async () => addAction(store, organisationId, fields))) setAdded(fields.what)
  }

  return {
    ...form,
    type: (part) => {
      setEmpty(false)
      type(part)
    },
    add: () => void add(),
    trouble: isEmpty ? 'empty' : trouble,
    added,
  }
}
