import { REPLIES_TO_SHOW } from '#src/domain/disclosure/may-show.ts'
import { areManyNew, showTurnover } from '#src/domain/disclosure/turnover.ts'
import type { ClosureContent } from '#src/domain/record/closure.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Block } from '#src/transfer/word/report.ts'
import { heading, paragraph } from '#src/workspace/report/blocks.ts'

/** How many took part and how many were new, as far as it may be told; and what new people mean. */
export function useWhoBlocks({ mode, turnout, claimed }: ClosureContent): readonly Block[] {
  const { t } = useTranslation(['briefing', 'round'])
  const texts =
    mode === 'eachFirst'
      ? [[handedIn(), turnover()].filter(Boolean).join(' '), newPeople()]
      : [t(`round:mode.${mode}`), ...(mode === 'together' ? [t('who.after')] : [])]
  return [heading(t('who.title')), ...texts.map((text) => paragraph(text))]

  function handedIn(): string {
    const { handedIn: count, expected } = turnout
    if (count < REPLIES_TO_SHOW) return t('who.few')
    return expected === null
      ? t('who.handedIn', { count })
      : t('who.handedInOf', { count, expected })
  }

  function turnover(): string {
    const shown = showTurnover(turnout)
    if (shown.kind === 'nothing') return ''
    if (shown.kind !== 'counts') return t(`who.${shown.kind}`)
    return t('who.counts', { returning: shown.returning, newcomers: shown.newcomers })
  }

  function newPeople(): string {
    const isShown = showTurnover(turnout).kind !== 'nothing'
    return isShown && claimed.stage === null && areManyNew(turnout)
      ? t('who.notPlacedNew')
      : t('who.after')
  }
}
