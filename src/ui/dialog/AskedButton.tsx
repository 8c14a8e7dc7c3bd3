import { useState, type ReactNode } from 'react'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'

interface AskedButtonProps {
  /** What the button says. */
  readonly open: ReactNode
  readonly title: string
  readonly confirm: string
  readonly cancel: string
  readonly failed: string
  /** What happens then, under the question. */
  readonly children: ReactNode
  /** Leads away by itself when it is done. */
  readonly onConfirm: () => Promise<void>
}

type Step = 'idle' | 'asked' | 'failed'

/** A quiet way out that asks first, and says so when it did not come off. */
export function AskedButton(props: AskedButtonProps) {
  const { open, title, confirm, cancel, failed, children, onConfirm } = props
  const [step, setStep] = useState<Step>('idle')

  async function act(): Promise<void> {
    try {
      await onConfirm()
    } catch {
      setStep('failed')
    }
  }

  return (
    <div>
      {step === 'failed' && (
        <Notice kind="error" announced>
          <p>{failed}</p>
        </Notice>
      )}
      <Button look="text" onPress={() => setStep('asked')}>
        {open}
      </Button>
      <ConfirmDialog
        open={step === 'asked'}
        title={title}
        confirm={confirm}
        cancel={cancel}
        danger
        onConfirm={() => void act()}
        onCancel={() => setStep((now) => (now === 'asked' ? 'idle' : now))}
      >
        {children}
      </ConfirmDialog>
    </div>
  )
}
