import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { leaveRound } from '#src/storage/invitations.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { useGo } from '#src/ui/link/navigation.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { forgetPerson } from '#src/workspace/gathering/turn.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

type Step = 'idle' | 'asked' | 'failed'

interface LeaveRoundProps {
  readonly view: Pick<RoundView, 'round' | 'questionIds'>
  /** Where there is a button for each round. */
  readonly isNamed?: boolean
  readonly hasCopy?: boolean
  /** Left out, the person is led to the start. */
  readonly onLeft?: () => void
}

/** A person may go at any time, and then nothing of the round stays here. */
export function LeaveRound(props: LeaveRoundProps) {
  const { view, isNamed = false, hasCopy = false, onLeft } = props
  const { t } = useTranslation('join')
  const store = useStore()
  const go = useGo()
  const [step, setStep] = useState<Step>('idle')

  async function leave(): Promise<void> {
    try {
      await leaveRound(store, view.round.id)
      forgetPerson(view)
      if (onLeft === undefined) go(paths.home(), { replace: true })
      else onLeft()
    } catch {
      setStep('failed')
    }
  }

  return (
    <div>
      {step === 'failed' && (
        <Notice kind="error" announced>
          <p>{t('leave.failed')}</p>
        </Notice>
      )}
      <Button look="text" onPress={() => setStep('asked')}>
        {t('leave.open')} {isNamed && <span className="visually-hidden">{view.round.name}</span>}
      </Button>
      <ConfirmDialog
        open={step === 'asked'}
        title={t('leave.title')}
        confirm={t('leave.confirm')}
        cancel={t('leave.cancel')}
        danger
        onConfirm={() => void leave()}
        onCancel={() => setStep((now) => (now === 'asked' ? 'idle' : now))}
      >
        <p>{t('leave.explain')}</p>
        {hasCopy && <p>{t('leave.copy')}</p>}
        <p>{t('leave.joinAgain')}</p>
      </ConfirmDialog>
    </div>
  )
}
