import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { useLeaveGuard } from './use-leave-guard.ts'

interface LeaveDialogProps {
  /** Something is here that is kept nowhere. */
  readonly isHeld: boolean
  readonly title: string
  readonly explain: string
  readonly confirm: string
  readonly cancel: string
}

/** Nobody leaves without a word what is kept nowhere. */
export function LeaveDialog({ isHeld, title, explain, confirm, cancel }: LeaveDialogProps) {
  const guard = useLeaveGuard(isHeld)
  return (
    <ConfirmDialog
      open={guard.asked}
      title={title}
      confirm={confirm}
      cancel={cancel}
      danger
      onConfirm={guard.follow}
      onCancel={guard.stay}
    >
      <p>{explain}</p>
    </ConfirmDialog>
  )
}
