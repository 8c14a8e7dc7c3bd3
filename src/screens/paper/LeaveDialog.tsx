import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { useLinkGuard } from '#src/ui/link/use-link-guard.ts'
import { useLeaveWarning } from '#src/ui/save/use-autosave.ts'

/** Nobody leaves a half-typed paper without a word: it is kept nowhere. */
export function LeaveDialog({ isTyped }: { readonly isTyped: boolean }) {
  const { t } = useTranslation('paper')
  const guard = useLinkGuard(isTyped)
  useLeaveWarning(isTyped)
  return (
    <ConfirmDialog
      open={guard.asked}
      title={t('leave.title')}
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
