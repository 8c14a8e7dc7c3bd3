import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'

interface UndoNoticeProps {
  readonly message: string
  readonly onUndo: () => void
  readonly onDismiss: () => void
}

/** Stays until it is used or put away: nobody has to be quick. */
export function UndoNotice({ message, onUndo, onDismiss }: UndoNoticeProps) {
  const { t } = useTranslation('shell')
  return (
    <Notice
      announced
      actions={
        <>
          <Button onPress={onUndo}>{t('undo.undo')}</Button>
          <Button look="text" onPress={onDismiss}>
            {t('undo.dismiss')}
          </Button>
        </>
      }
    >
      <p>{message}</p>
    </Notice>
  )
}
