import { useState } from 'react'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { useGo } from '#src/ui/link/navigation.ts'

interface PlanDialogProps {
  readonly open: boolean
  /** None, or several: with one there is nothing to ask. */
  readonly organisations: readonly Organisation[]
  readonly onChoose: (organisationId: string) => void
  readonly onCancel: () => void
}

export function PlanDialog({ open, organisations, onChoose, onCancel }: PlanDialogProps) {
  const { t } = useTranslation(['library', 'round', 'shell'])
  const go = useGo()
  const [first] = organisations
  const [chosen, setChosen] = useState(first?.id ?? null)
  const common = { open, cancel: t('shell:cancel'), onCancel }
  if (first === undefined) {
    return (
      <ConfirmDialog
        {...common}
        title={t('plan.noneTitle')}
        confirm={t('plan.setUp')}
        onConfirm={() => go(paths.setUp())}
      >
        <p>{t('plan.none')}</p>
      </ConfirmDialog>
    )
  }
  return (
    <ConfirmDialog
      {...common}
      title={t('plan.which')}
      confirm={t('plan.confirm')}
      onConfirm={() => onChoose(chosen ?? first.id)}
    >
      <ChoiceGroup
        legend={t('plan.organisation')}
        name="organisation"
        options={organisations.map(({ id, name }) => ({
          value: id,
          label: name || t('round:unnamed'),
        }))}
        value={chosen}
        onChoose={setChosen}
      />
    </ConfirmDialog>
  )
}
