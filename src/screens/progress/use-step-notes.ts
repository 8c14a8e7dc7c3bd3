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
      ...(round.claimed === null ? [t('mark.notPlaced')] : []),
      ...(round.backed === 'notChecked' ? [t('mark.notChecked')] : []),
      ...(round.mode === 'alone' && !isModeTold ? [t('mark.alone')] : []),
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
}
