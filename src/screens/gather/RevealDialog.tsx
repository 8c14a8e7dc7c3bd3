import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { RevealWork } from './use-reveal.ts'

interface RevealDialogProps {
  readonly view: RoundView
  readonly reveal: RevealWork
}

/** What the room sees cannot be taken back: it is said before. */
export function RevealDialog({ view, reveal }: RevealDialogProps) {
  const { t } = useTranslation(['gather', 'shell'])
  const { round, handedIn } = view
  const awaited = round.expected === null ? 0 : round.expected - handedIn
  return (
    <ConfirmDialog
      open={reveal.asked}
      title={t('dialog.title')}
      confirm={t('dialog.confirm')}
      cancel={t('shell:cancel')}
      onConfirm={reveal.reveal}
      onCancel={() => reveal.ask(false)}
    >
      {awaited > 0 && (
        <p>
          <strong>{t('dialog.awaited', { count: awaited })}</strong>
        </p>
      )}
      <p>{t('dialog.shows')}</p>
      <p>{t('dialog.same')}</p>
      <p>{t('dialog.late')}</p>
    </ConfirmDialog>
  )
}
