import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useBackupReminder } from './use-backup-reminder.ts'

/** After a week with work, or when a round was closed. Only here, where nobody is answering. */
export function BackupReminder() {
  const { t } = useTranslation('backup')
  const formats = useFormats()
  const { reason, lastAt, putOff } = useBackupReminder()
  if (reason === null) return null
  return (
    <Notice
      actions={
        <>
          <AppLink to={paths.backup()} look="plain">
            {t('remind.save')}
          </AppLink>
          <Button look="text" onPress={putOff}>
            {t('remind.later')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{t(`remind.${reason}`)}</strong>{' '}
        {lastAt === null ? t('remind.why') : t('last.at', { date: formats.date(lastAt) })}
      </p>
    </Notice>
  )
}
