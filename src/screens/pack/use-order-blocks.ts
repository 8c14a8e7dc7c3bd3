import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { totalSeconds } from '#src/domain/workshop/running-order.ts'
import { clockTimeBefore } from '#src/transfer/pack/clock-time.ts'
import { sessionRows, type SessionRow } from '#src/transfer/pack/session-rows.ts'
import { withBold, type Block } from '#src/transfer/word/report.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { bullets, heading, paragraph } from '#src/workspace/report/blocks.ts'
import type { ChosenPaper } from './papers.ts'
import { useFacts } from './use-facts.ts'
import type { Session } from './use-session.ts'

const LATE = ['anew', 'rest', 'end'] as const
const WIDTHS = [16, 16, 68]
/** Of large print, where the words above the columns are wide. */
const LARGE_WIDTHS = [22, 20, 58]

/** The parts of the session with their times, from the plan that the app itself makes. */
export function useOrderBlocks(
  view: RoundView,
  session: Session,
): (chosen: ChosenPaper) => readonly Block[] {
  const { t } = useTranslation(['pack', 'talk'])
  const { clock, number } = useFormats()
  const lead = useFacts(view)
  const { endTime, people, isGuess } = session

  return ({ minutes, size }) => {
    const { parts, missingSeconds } = session.planFor(minutes)
    // What is left over at the end is a gain; the session still begins when it was said to.
    const seconds = Math.max(totalSeconds(parts), session.minutesOf(minutes) * 60)
    const missing = Math.ceil(missingSeconds / 60)
    return [
      paragraph(lead, 'lead'),
      paragraph(t('order.lengthFacts', { count: Math.round(seconds / 60), people })),
      ...(isGuess ? [paragraph(t('order.peopleGuess', { people }))] : []),
      ...(endTime === null ? [paragraph(t('order.noEnd'))] : []),
      ...(missing > 0 ? [paragraph(t('order.tooShort', { count: missing }))] : []),
      {
        kind: 'table',
        header: [
          t(endTime === null ? 'order.fromStart' : 'order.from'),
          t('order.minutes'),
          t('order.what'),
        ],
        widths: size === 'large' ? LARGE_WIDTHS : WIDTHS,
        rows: sessionRows(parts).map((row) => [
          fromOf(row, seconds),
          number(Math.round(row.seconds / 60)),
          withBold(t(`order.part.${row.kind}`, { count: row.count, each: eachOf(row) })),
        ]),
      },
      heading(t('order.lateTitle')),
      bullets(LATE.map((what) => t(`order.late.${what}`, { rest: t('talk:rest.take') }))),
    ]
  }

  function eachOf({ seconds, count }: SessionRow): number {
    return Math.round(seconds / count / 60)
  }

  function fromOf({ fromSeconds }: SessionRow, seconds: number): string {
    if (endTime === null) return number(Math.round(fromSeconds / 60))
    return clock(clockTimeBefore(endTime, seconds - fromSeconds))
  }
}
