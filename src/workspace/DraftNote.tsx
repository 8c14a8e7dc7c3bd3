import { useTranslation } from '#src/i18n/words.ts'
import { useLeaveWarning } from '#src/ui/save/use-autosave.ts'
import { useDraftState, useFormDrafts } from './form-drafts.ts'
import { useStore } from './use-live.ts'

interface DraftNoteProps {
  readonly id: string
  /** That the device has it, and until when. */
  readonly kept: string
}

/** Says of a form that was begun where its words are. Not "saved": they are not yet in the list. */
export function DraftNote({ id, kept }: DraftNoteProps) {
  const { t } = useTranslation('shell')
  const store = useStore()
  const state = useDraftState(useFormDrafts(), id)
  useLeaveWarning(state === 'saving' || state === 'failed')
  return <p className="quiet small">{words()}</p>

  function words(): string {
    if (state === 'saving') return t('save.saving')
    if (state === 'failed') return t('save.draftLost')
    return store.kind === 'device' ? kept : t('save.inMemory')
  }
}
