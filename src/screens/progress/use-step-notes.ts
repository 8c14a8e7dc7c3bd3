import { REPLIES_TO_SHOW } from '#src/domain/disclosure/may-show.ts'
import { areManyNew, showTurnover } from '#src/domain/disclosure/turnover.ts'
import type { Mark } from '#src/domain/progress/line-breaks.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { ProgressStep } from './use-progress.ts'

/** What a reader must know before comparing a round with the one before it. */
export function useStepNotes(): (step: ProgressStep) => readonly string[] {
  const { t } = useTranslation(['progress', 'round'])
  return ({ marks, round }) => {
    const isModeTold = marks.some(({ kind }) => kind === 'modeChanged')
    return [
      ...marks.map(markNote),
      ...(round.claimed === null ? [notPlacedNote(round)] : []),
      ...(round.backed === 'notChecked' ? [t('mark.notChecked')] : []),
      ...(round.mode === 'alone' && !isModeTold ? [t('mark.alone')] : []),
      ...(round.isProvisional ? [t('mark.provisional')] : []),
      ...(round.turnout === null ? [] : turnoutNotes(round.turnout, round.claimed === null)),
      ...(round.timesReopened > 0 && !round.isOpen
        ? [t('mark.reopened', { count: round.timesReopened })]
        : []),
      ...(round.isOpen ? [t('mark.openNow')] : []),
    ]
  }

  function markNote(mark: Mark): string {
    if (mark.kind !== 'modeChanged') return t(`mark.${mark.kind}`)
    return t('mark.modeChanged', {
      from: t(`round:mode.${mark.from}`),
      to: t(`round:mode.${mark.to}`),
    })
  }

  function notPlacedNote({ turnout }: ProgressStep['round']): string {
    return t(turnout !== null && areManyNew(turnout) ? 'mark.notPlacedNew' : 'mark.notPlaced')
  }

  function turnoutNotes(turnout: Turnout, isNotPlaced: boolean): string[] {
    const { expected, handedIn } = turnout
    const isLow = expected !== null && handedIn * 2 < expected
    return [
      ...(isLow ? [lowTurnout(handedIn, expected)] : []),
      ...turnoverNotes(turnout, isNotPlaced),
    ]
  }

  function lowTurnout(count: number, expected: number): string {
    if (count < REPLIES_TO_SHOW) return t('mark.fewHandedIn')
    return t('mark.lowTurnout', { count, expected })
  }

  /** As far as it may leave the room: a group that is too small gets no number. */
  function turnoverNotes(turnout: Turnout, isNotPlaced: boolean): string[] {
    const shown = showTurnover(turnout)
    // Why there is no stage says already that many are new.
    if (shown.kind === 'nothing' || (shown.kind === 'manyNew' && isNotPlaced)) return []
    if (shown.kind !== 'counts') return [t(`mark.${shown.kind}`)]
    return [t('mark.turnover', { returning: shown.returning, newcomers: shown.newcomers })]
  }
}

type Turnout = NonNullable<ProgressStep['round']['turnout']>
