import type { Round } from '#src/domain/record/round.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'

interface RoundFactsProps {
  readonly round: Pick<Round, 'date' | 'mode'>
  /** Null: the whole organisation. */
  readonly unit: string | null
}

/** When a round was, of whom, and how it was done, under its name in a list. */
export function RoundFacts({ round, unit }: RoundFactsProps) {
  const { t } = useTranslation('round')
  const formats = useFormats()
  return (
    <p className="quiet small">
      {formats.date(round.date)}
      {' · '}
      <bdi>{unit ?? t('whole')}</bdi>
      {' · '}
      {t(`mode.${round.mode}`)}
    </p>
  )
}
