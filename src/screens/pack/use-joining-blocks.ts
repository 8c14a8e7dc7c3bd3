import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Block } from '#src/transfer/word/report.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { bullets, heading, numbered, paragraph } from '#src/workspace/report/blocks.ts'
import type { ChosenPaper } from './papers.ts'
import { useFacts } from './use-facts.ts'
import type { Session } from './use-session.ts'

const BRING = ['tablet', 'none', 'nothing'] as const
const WEEK = ['open', 'wait', 'apple', 'private'] as const
const HIDDEN = ['room', 'style', 'paper', 'mail', 'device', 'disk'] as const

/** What goes out with the link: in it stands what docs/privacy.md says, for those it is about. */
export function useJoiningBlocks(
  view: RoundView,
  session: Session,
): (chosen: ChosenPaper) => readonly Block[] {
  const { t } = useTranslation(['pack', 'shell'])
  const { clock } = useFormats()
  const lead = useFacts(view)
  const { days } = view.round.retention
  const ready = t('shell:offlineReady')

  return ({ minutes }) => [
    paragraph(lead, 'lead'),
    heading(t('joining.whatTitle')),
    paragraph(t('joining.what', { count: view.questionIds.length })),
    paragraph(t('joining.noTest')),
    paragraph(howLong(session.minutesOf(minutes))),
    heading(t('joining.bringTitle')),
    bullets(BRING.map((thing) => t(`joining.bring.${thing}`))),
    heading(t('joining.weekTitle')),
    numbered(WEEK.map((step) => t(`joining.week.${step}`, { ready }))),
    heading(t('joining.privateTitle')),
    bullets([
      t('joining.private.noName'),
      t('joining.private.sealed'),
      t('joining.private.five'),
      days === 0 ? t('joining.private.erased') : t('joining.private.erasedLater', { count: days }),
      t('joining.private.back'),
    ]),
    heading(t('joining.hiddenTitle')),
    bullets(HIDDEN.map((what) => t(`joining.hidden.${what}`))),
  ]

  function howLong(minutes: number): string {
    const long = t('joining.long', { minutes })
    const { endTime } = session
    return endTime === null ? long : `${long} ${t('joining.ends', { time: clock(endTime) })}`
  }
}
