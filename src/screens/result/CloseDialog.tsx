import type { Mode } from '#src/domain/record/round.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import type { RoundSteps } from './use-round-steps.ts'

interface CloseDialogProps {
  readonly steps: RoundSteps
  readonly mode: Mode
  readonly unchecked: number
}

/** Says what stays and what goes before anything goes. */
export function CloseDialog({ steps, mode, unchecked }: CloseDialogProps) {
  const { t } = useTranslation(['result', 'shell'])
  return (
    <ConfirmDialog
      open={steps.asked === 'close'}
      title={t('close.title')}
      confirm={t('close.confirm')}
      cancel={t('shell:cancel')}
      onConfirm={steps.close}
      onCancel={() => steps.ask(null)}
    >
      {unchecked > 0 && <p>{t('close.unchecked', { count: unchecked })}</p>}
      <p>
        <strong>{t('close.keepsTitle')}</strong> {t('close.keeps')}
      </p>
      <p>
        <strong>{t('close.erasesTitle')}</strong>{' '}
        {t(mode === 'alone' ? 'close.erasesAlone' : 'close.erasesTogether')}
      </p>
      <p>{t('close.offence')}</p>
    </ConfirmDialog>
  )
}
