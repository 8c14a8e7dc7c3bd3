import { isActionDraft, type ActionDraft } from '#src/domain/plan/action-draft.ts'
import { NAME_MAX, TEXT_MAX } from '#src/domain/record/fields.ts'
import { addAction } from '#src/storage/actions.ts'
import { useAddForm, type AddingForm } from '#src/workspace/plan/use-add-form.ts'
import { useStore } from '#src/workspace/use-live.ts'

const BLANK: ActionDraft = { what: '', owner: '', due: null }

/** A new action, kept as it is typed. */
export function useAddAction(organisationId: string): AddingForm<ActionDraft> {
  const store = useStore()
  return useAddForm<ActionDraft>({
    draftId: `plan ${organisationId}`,
    blank: BLANK,
    isDraft: isActionDraft,
    nameOf: ({ what }) => what,
    isTooLong: ({ what, owner }) => what.length > TEXT_MAX || owner.length > NAME_MAX,
    save: ({ what, owner, due }) =>
      addAction(store, organisationId, { what: what.trim(), owner: owner.trim(), due }),
  })
}
