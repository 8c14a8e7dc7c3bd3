import { areManyNew } from '#src/domain/disclosure/turnover.ts'
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
      ...(round.turnout === null ? [] : turnoutNotes(round.turnout)),
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
    return t(
      turnout !== null && areManyNew(turnout) ? 'mark.notPlacedNew' : 'mark.notPlaced',
    )
  }

  function turnoutNotes({ expected, handedIn, returning, newcomers }: Turnout): string[] {
    const isLow = expected !== null && handedIn * 2 < expected
    const isCounted = returning !== null && newcomers !== null
    return [
      ...(isLow ? [t('mark.lowTurnout', { count: handedIn, expected })] : []),
      ...(isCounted ? [t('mark.turnover', { returning, newcomers })] : []),
    ]
  }
}

type Turnout = NonNullable<ProgressStep['round']['turnout']>
