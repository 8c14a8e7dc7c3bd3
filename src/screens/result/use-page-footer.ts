import { useEffect } from 'react'
import { useDirection } from '#src/i18n/direction.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { PAGE, PAGES, splitAtCounters } from '#src/i18n/page-count.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { labelPrintedPages } from '#src/platform/page-footer.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** A sheet that came loose still says whose it is, of which round, and which page. */
export function usePageFooter({ round, organisation, unit }: RoundView): void {
  const { t } = useTranslation('result')
  const { date } = useFormats()
  const direction = useDirection()
  const body = unit === null ? organisation.name : `${organisation.name}, ${unit.name}`
  const line = t('print.line', { organisation: body, round: round.name, date: date(round.date) })
  const pageWords = t('print.page', { page: PAGE, pages: PAGES })
  useEffect(
    () => labelPrintedPages({ line, page: splitAtCounters(pageWords), direction }),
    [line, pageWords, direction],
  )
}
