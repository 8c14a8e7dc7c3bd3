import type { Round } from '#src/domain/record/round.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'

/** Whoever reads the round sees that it was opened again, when, and why. */
export function ReopenedNotes({ round }: { round: Round }) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  if (round.reopenings.length === 0) return null
  return (
    <Notice kind="warning">
      <p>
        <strong>{t('reopened.title')}</strong>
      </p>
      {round.reopenings.map(({ at, note }) => (
        <p key={at} dir="auto">
          {t('reopened.line', { date: formats.date(at), note })}
        </p>
      ))}
    </Notice>
  )
}
