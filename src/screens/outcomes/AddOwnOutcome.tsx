import { useTranslation } from '#src/i18n/words.ts'
import { AddOwn } from '#src/workspace/plan/AddOwn.tsx'
import { useSaveOwn } from './use-save-own.ts'

export function AddOwnOutcome({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('outcomes')
  const save = useSaveOwn(organisationId)
  return (
    <AddOwn
      draftId={`outcome ${organisationId}`}
      words={{
        label: t('own.label'),
        hint: t('own.hint'),
        action: t('own.add'),
        empty: t('own.empty'),
        added: (name) => t('own.added', { name }),
      }}
      onSave={save}
    />
  )
}
