import { useTranslation } from '#src/i18n/words.ts'
import { AddOwn } from '#src/workspace/plan/AddOwn.tsx'
import { useSaveOwn } from './use-save-own.ts'

interface AddOwnIssueProps {
  readonly organisationId: string
  /** Nothing is on the list yet, so this is the one thing to do. */
  readonly isFirst: boolean
}

export function AddOwnIssue({ organisationId, isFirst }: AddOwnIssueProps) {
  const { t } = useTranslation('priorities')
  const save = useSaveOwn(organisationId)
  return (
    <AddOwn
      draftId={`issue ${organisationId}`}
      words={{
        label: t('own.label'),
        hint: t('own.hint'),
        action: t('own.add'),
        empty: t('own.empty'),
        added: (issue) => t('add.added', { issue }),
      }}
      isFirst={isFirst}
      onSave={save}
    />
  )
}
