import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { useUnsentEvidence } from '#src/workspace/use-unsent-evidence.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { RoundSteps } from './use-round-steps.ts'

interface CloseDialogProps {
  readonly view: RoundView
  readonly steps: RoundSteps
  readonly unchecked: number
}

/** Says what stays and what goes before anything goes. */
export function CloseDialog({ view, steps, unchecked }: CloseDialogProps) {
  const { t } = useTranslation(['result', 'shell'])
  const formats = useFormats()
  const unsent = useUnsentEvidence(view)
  const { mode } = view.round
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
      {unsent.length > 0 && (
        <p>
          <strong>
            {t('close.unsent', {
              count: unsent.length,
              numbers: formats.list(unsent.map(formats.number)),
            })}
          </strong>
        </p>
      )}
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
