import { useTranslation } from '#src/i18n/words.ts'
import { DoneNote } from '#src/workspace/DoneNote.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'
import { AddForm } from './AddForm.tsx'
import { PlanText } from './PlanText.tsx'
import { useAddOwn, type SaveOwn } from './use-add-own.ts'

interface AddOwnWords {
  readonly label: string
  readonly hint: string
  readonly action: string
  readonly empty: string
  readonly added: (name: string) => string
}

interface AddOwnProps {
  readonly draftId: string
  readonly words: AddOwnWords
  /** Nothing is on the list yet, so this is the one thing to do. */
  readonly isFirst?: boolean
  readonly onSave: SaveOwn
}

/** One more on a list, in own words. */
export function AddOwn({ draftId, words, isFirst = false, onSave }: AddOwnProps) {
  const { t } = useTranslation('plan')
  const adding = useAddOwn(draftId, onSave)
  const { draft, type, trouble, added } = adding
  return (
    <div className={stackClass()}>
      <AddForm
        draft={adding}
        kept={t('own.kept')}
        trouble={trouble === undefined || trouble === 'empty' ? undefined : t(`own.${trouble}`)}
        action={words.action}
        isFirst={isFirst}
        onAdd={adding.add}
      >
        <PlanText
          label={words.label}
          hint={words.hint}
          size="text"
          value={draft.name}
          error={trouble === 'empty' ? words.empty : undefined}
          onChange={(name) => type({ name })}
        />
      </AddForm>
      <DoneNote>{added === undefined ? undefined : words.added(added)}</DoneNote>
    </div>
  )
}
