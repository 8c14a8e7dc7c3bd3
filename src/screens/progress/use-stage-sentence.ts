import { stageChange } from '#src/domain/progress/stage-change.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { ProgressRound } from './progress-round.ts'

export interface StageSentence {
  /** What moved between two rounds, in one or two plain sentences. */
  readonly between: (before: ProgressRound, after: ProgressRound, beforeLabel: string) => string
  readonly first: (round: ProgressRound) => string
}

export function useStageSentence(): StageSentence {
  const { t } = useTranslation(['progress', 'round'])
  const { full } = useStageWords()
  return {
    between: (before, after, label) => joined(said(before, after, label), shown(before, after)),
    first: (round) => joined(saidNow(round), shownNow(round)),
  }

  function said(from: ProgressRound, to: ProgressRound, before: string): string {
    const change = stageChange(from, to)
    switch (change.kind) {
      case 'movedOn':
      case 'movedBack':
      case 'same': {
        const stages = { from: full(change.from), to: full(change.to) }
        return t(`say.${change.kind}`, { before, ...stages })
      }
      case 'nowPlaced':
        return t('say.nowPlaced', { before, to: full(change.to) })
      case 'noLongerPlaced':
        return t('say.noLongerPlaced', { before, from: full(change.from) })
      case 'stillNotPlaced':
        return t('say.stillNotPlaced')
      case 'notComparable':
        return `${t('say.notComparable', { before })} ${saidNow(to)}`
    }
  }

  function shown(from: ProgressRound, to: ProgressRound): string | null {
    const change = stageChange(asShown(from), asShown(to))
    const isMove =
      change.kind === 'movedOn' || change.kind === 'movedBack' || change.kind === 'same'
    if (!isMove) return shownNow(to)
    return t(`show.${change.kind}`, { from: full(change.from), to: full(change.to) })
  }

  function saidNow({ claimed }: ProgressRound): string {
    return claimed === null ? t('say.firstNotPlaced') : t('say.first', { to: full(claimed) })
  }

  /** Too much not known unplaces both readings, and was said once already. */
  function shownNow({ backed, looked }: ProgressRound): string | null {
    if (backed === null) return null
    if (backed !== 'notChecked') return t('show.now', { to: full(backed) })
    const { checked, total, needNone: count } = looked
    const more = count > 0 ? ` ${t('round:evidenceNone.sentence', { count })}` : ''
    return t('show.notChecked', { checked, total }) + more
  }
}

function joined(...sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(' ')
}

/** The same round placed by what it can show. */
function asShown(round: ProgressRound): ProgressRound {
  return { ...round, claimed: round.backed === 'notChecked' ? null : round.backed }
}
