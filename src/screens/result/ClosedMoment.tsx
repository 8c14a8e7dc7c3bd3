import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'

/** One calm sentence when the round has just been closed. */
export function ClosedMoment({ closedAt }: { closedAt: string | undefined }) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  if (closedAt === undefined) return null
  return (
    <Notice announced>
      <p className="lead">{t('close.done', { date: formats.date(closedAt) })}</p>
    </Notice>
  )
}
