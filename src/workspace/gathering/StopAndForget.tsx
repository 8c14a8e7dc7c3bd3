import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { forgetDrafts } from '#src/storage/gathering.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { useGo } from '#src/ui/link/navigation.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { forgetPerson } from './turn.ts'

type Step = 'idle' | 'asked' | 'failed'

/** A person may go at any time, and then nothing of theirs stays. */
export function StopAndForget({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('pass')
  const store = useStore()
  const go = useGo()
  const [step, setStep] = useState<Step>('idle')

  async function stop(): Promise<void> {
    try {
      await forgetDrafts(store, view.round.id)
      forgetPerson(view)
      go(paths.pass(view.round.id), { replace: true })
    } catch {
      setStep('failed')
    }
  }

  return (
    <div>
      {step === 'failed' && (
        <Notice kind="error" announced>
          <p>{t('notForgotten')}</p>
        </Notice>
      )}
      <Button look="text" onPress={() => setStep('asked')}>
        {t('stop.open')}
      </Button>
      <ConfirmDialog
        open={step === 'asked'}
        title={t('stop.title')}
        confirm={t('stop.confirm')}
        cancel={t('stop.cancel')}
        danger
        onConfirm={() => void stop()}
        onCancel={() => setStep((now) => (now === 'asked' ? 'idle' : now))}
      >
        <p>{t('stop.explain')}</p>
      </ConfirmDialog>
    </div>
  )
}
