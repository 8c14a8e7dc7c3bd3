import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { useLinkGuard } from '#src/ui/link/use-link-guard.ts'
import { useLeaveWarning } from '#src/ui/save/use-autosave.ts'

/** Nobody leaves hand-ins that wait without a word: they are kept nowhere. */
export function LeaveDialog({ waiting }: { readonly waiting: number }) {
  const { t } = useTranslation('scanning')
  const isHeld = waiting > 0
  const guard = useLinkGuard(isHeld)
  useLeaveWarning(isHeld)
  return (
    <ConfirmDialog
      open={guard.asked}
      title={t('leave.title', { count: waiting })}
      confirm={t('leave.confirm')}
      cancel={t('leave.cancel')}
      danger
      onConfirm={guard.follow}
      onCancel={guard.stay}
    >
      <p>{t('leave.explain')}</p>
    </ConfirmDialog>
  )
}
