import { useDirection } from '#src/i18n/direction.ts'
import { intlLocale } from '#src/i18n/intl-locale.ts'
import { PAGE, PAGES, splitAtCounters } from '#src/i18n/page-count.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Report } from '#src/transfer/word/report.ts'

type ReportFrame = Pick<Report, 'language' | 'direction'> & {
  readonly page: Report['foot']['page']
}

/** What every report has in common: its language, its direction, and how its pages are numbered. */
export function useReportFrame(): ReportFrame {
  const { t, i18n } = useTranslation('report')
  const direction = useDirection()
  return {
    // Without what it says about digits, which only dates and numbers need.
    language: new Intl.Locale(intlLocale(i18n.language)).baseName,
    direction,
    page: splitAtCounters(t('page', { page: PAGE, pages: PAGES })),
  }
}
