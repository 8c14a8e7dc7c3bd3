import { isOwnDraft, type OwnDraft } from '#src/domain/plan/own-draft.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { useAddForm, type AddingForm } from './use-add-form.ts'

/** Puts one on its list, in these words. */
export type SaveOwn = (name: string) => Promise<{ readonly ok: boolean }>

export function useAddOwn(draftId: string, save: SaveOwn): AddingForm<OwnDraft> {
  return useAddForm<OwnDraft>({
    draftId,
    blank: { name: '' },
    isDraft: isOwnDraft,
    nameOf: ({ name }) => name,
    isTooLong: ({ name }) => name.length > TEXT_MAX,
    save: ({ name }) => save(name.trim()),
  })
}
