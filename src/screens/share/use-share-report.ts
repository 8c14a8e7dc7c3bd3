import {
  layOutCommittee,
  layOutSummary,
  type Pictures,
} from '#src/transfer/summary/summary-report.ts'
import type { Report } from '#src/transfer/word/report.ts'
import { useReportFrame } from '#src/workspace/report/use-report-frame.ts'
import type { SummaryAsChosen } from './use-summary.ts'
import { bodyOf } from './word-about.ts'

export const LAYOUTS = ['summary', 'committee'] as const
export type Layout = (typeof LAYOUTS)[number]

/** The paper: what is shown, printed and written to Word. */
export function useShareReport(
  { summary, words, speech }: SummaryAsChosen,
  pictures: Pictures,
  layout: Layout,
): Report {
  const { t } = speech
  const { page, ...frame } = useReportFrame()
  const body = bodyOf(summary, speech)
  const status = t(`statusOf.${summary.status}`)
  const isSummary = layout === 'summary'
  return {
    title: isSummary ? words.title : words.committee.title,
    author: body,
    ...frame,
    size: 'normal',
    foot: {
      line: t(isSummary ? 'paper.foot' : 'committee.foot', {
        version: summary.version,
        status,
        body,
      }),
      page,
    },
    blocks: isSummary ? layOutSummary(words, pictures) : layOutCommittee(words, pictures),
  }
}
