import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** Whose round a paper is of, in one line. */
export function useFacts({ organisation, unit, round }: RoundView): string {
  const { t } = useTranslation('pack')
  const { date } = useFormats()
  const body = unit === null ? organisation.name : `${organisation.name}, ${unit.name}`
  return t('facts', { organisation: body, round: round.name, date: date(round.date) })
}
