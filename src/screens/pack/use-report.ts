import { useTranslation } from '#src/i18n/words.ts'
import type { Report } from '#src/transfer/word/report.ts'
import { useReportFrame } from '#src/workspace/report/use-report-frame.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { ChosenPaper } from './papers.ts'
import { useCribBlocks } from './use-crib-blocks.ts'
import { useJoiningBlocks } from './use-joining-blocks.ts'
import { useOrderBlocks } from './use-order-blocks.ts'
import { useQuestionBlocks } from './use-question-blocks.ts'
import type { Session } from './use-session.ts'

/** The chosen paper in words: what is shown, printed and written to a file. */
export function useReport(view: RoundView, session: Session, chosen: ChosenPaper): Report {
  const { t } = useTranslation('pack')
  const { page, ...frame } = useReportFrame()
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
    ...frame,
    size,
    foot: {
      line: t('footLine', { paper: name, round: view.round.name }),
      page,
    },
    blocks: blocksOf[paper](chosen),
  }
}
