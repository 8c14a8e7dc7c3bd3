import { useTranslation } from '#src/i18n/words.ts'

/** What is left to do by the two people; the app can do none of it. */
export function HandoverNote() {
  const { t } = useTranslation('backup')
  return (
    <>
      <h3>{t('handover.title')}</h3>
      <ol>
        <li>{t('handover.file')}</li>
        <li>{t('handover.tell')}</li>
        <li>{t('handover.open')}</li>
        <li>{t('handover.test')}</li>
        <li>{t('handover.stays')}</li>
      </ol>
    </>
  )
}
