import type { RoleToAsk } from '#src/domain/round/set-up-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { RoleAdvice } from './RoleAdvice.tsx'

interface RolesDialogProps {
  /** Null: nothing is asked. */
  readonly roles: readonly RoleToAsk[] | null
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Nobody starts with other roles than they wrote without having seen it. */
export function RolesDialog({ roles, onConfirm, onCancel }: RolesDialogProps) {
  const { t } = useTranslation('setUp')
  return (
    <ConfirmDialog
      open={roles !== null}
      title={t('roles.confirmTitle')}
      confirm={t('roles.confirm')}
      cancel={t('roles.cancel')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <RoleAdvice roles={roles ?? []} />
    </ConfirmDialog>
  )
}
