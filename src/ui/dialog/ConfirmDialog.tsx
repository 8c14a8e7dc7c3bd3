import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from '#src/ui/button/Button.tsx'
import styles from './ConfirmDialog.module.css'

interface ConfirmDialogProps {
  readonly open: boolean
  readonly title: string
  readonly children: ReactNode
  /** Null where there is nothing to say yes to. */
  readonly confirm: string | null
  /** What it confirms cannot be done yet. */
  readonly busy?: boolean
  readonly cancel: string
  readonly danger?: boolean
  /** Its fields stand below words that have to be read first, and could scroll out of sight. */
  readonly startAtTop?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirm, cancel, danger = false, onConfirm, onCancel } = props
  const { busy = false, startAtTop = false } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (open && dialog.current?.open === false) {
      dialog.current.showModal()
      if (startAtTop) heading.current?.focus()
    }
    if (!open && dialog.current?.open === true) dialog.current.close()
  }, [open, startAtTop])

  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={titleId} onClose={onCancel}>
      {open && (
        <>
          <h2 ref={heading} id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <div className={styles['words']}>{children}</div>
          <div className={styles['actions']}>
            {confirm !== null && (
              <Button look={danger ? 'danger' : 'primary'} busy={busy} onPress={onConfirm}>
                {confirm}
              </Button>
            )}
            <Button onPress={onCancel}>{cancel}</Button>
          </div>
        </>
      )}
    </dialog>
  )
}
