import { isNoteDraft } from '#src/domain/plan/action-draft.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { addActionNote } from '#src/storage/actions.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useSending } from '#src/workspace/use-sending.ts'

export interface ProgressNote {
  readonly text: string
  readonly type: (text: string) => void
  readonly add: () => void
  readonly failed: boolean
  readonly draftId: string
}

const BLANK = { text: '' }

/** A note on the way, kept as it is typed. */
export function useProgressNote(actionId: string): ProgressNote {
  const store = useStore()
  const draftId = `note ${actionId}`
  const { draft, type, send, trouble } = useSending({ draftId, blank: BLANK, isDraft: isNoteDraft })
  const text = draft.text.trim()
  return {
    text: draft.text,
    type: (typed) => type({ text: typed }),
    add: () => {
      if (text === '' || draft.text.length > TEXT_MAX) return
      void send(async () => addActionNote(store, actionId, text))
    },
    failed: trouble !== undefined,
    draftId,
  }
}
