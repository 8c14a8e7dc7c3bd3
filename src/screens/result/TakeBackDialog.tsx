import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import type { RoundSteps } from './use-round-steps.ts'

export function TakeBackDialog({ steps }: { steps: RoundSteps }) {
  const { t } = useTranslation(['result', 'shell'])
  return (
    <ConfirmDialog
      open={steps.asked === 'takeBack'}
      title={t('takeBack.title')}
      confirm={t('takeBack.confirm')}
      cancel={t('shell:cancel')}
      onConfirm={steps.takeBack}
      onCancel={() => steps.ask(null)}
    >
      <p>{t('takeBack.text')}</p>
    </ConfirmDialog>
  )
}
