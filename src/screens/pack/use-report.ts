import { useDirection } from '#src/i18n/direction.ts'
import { intlLocale } from '#src/i18n/intl-locale.ts'
import { PAGE, PAGES, splitAtCounters } from '#src/i18n/page-count.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Report } from '#src/transfer/word/report.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { ChosenPaper } from './papers.ts'
import { useCribBlocks } from './use-crib-blocks.ts'
import { useJoiningBlocks } from './use-joining-blocks.ts'
import { useOrderBlocks } from './use-order-blocks.ts'
import { useQuestionBlocks } from './use-question-blocks.ts'
import type { Session } from './use-session.ts'

/** The chosen paper in words: what is shown, printed and written to a file. */
export function useReport(view: RoundView, session: Session, chosen: ChosenPaper): Report {
  const { t, i18n } = useTranslation('pack')
  const direction = useDirection()
  const blocksOf = {
    questions: useQuestionBlocks(view),
    joining: useJoiningBlocks(view, session),
    order: useOrderBlocks(view, session),
    crib: useCribBlocks(view),
  }
  const { paper, size } = chosen
  const name = t(`file.${paper}`)
  return {
    title: t(`${paper}.title`),
    author: view.organisation.name,
    // Without what it says about digits, which only dates and numbers need.
    language: new Intl.Locale(intlLocale(i18n.language)).baseName,
    direction,
    size,
    foot: {
      line: t('footLine', { paper: name, round: view.round.name }),
      page: splitAtCounters(t('page', { page: PAGE, pages: PAGES })),
    },
    blocks: blocksOf[paper](chosen),
  }
}
