import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { EvidenceLeft } from './EvidenceLeft.tsx'
import { NOT_COUNTED } from './turnout.ts'
import type { RoundSteps } from './use-round-steps.ts'

interface CloseDialogProps {
  readonly view: RoundView
  readonly steps: RoundSteps
  readonly unchecked: number
}

/** Says what stays and what goes before anything goes. */
export function CloseDialog({ view, steps, unchecked }: CloseDialogProps) {
  const { t } = useTranslation(['result', 'shell'])
  const { mode } = view.round
  return (
    <ConfirmDialog
      open={steps.asked === 'close'}
      title={t('close.title')}
      confirm={t('close.confirm')}
      cancel={t('shell:cancel')}
      onConfirm={() => steps.close(NOT_COUNTED)}
      onCancel={() => steps.ask(null)}
    >
      <EvidenceLeft view={view} unchecked={unchecked} />
      <p>
        <strong>{t('close.keepsTitle')}</strong> {t('close.keeps')}
      </p>
      <p>
        <strong>{t('close.erasesTitle')}</strong>{' '}
        {t(mode === 'alone' ? 'close.erasesAlone' : 'close.erasesTogether')}
      </p>
      <p>{t('close.offenceWait')}</p>
    </ConfirmDialog>
  )
}
