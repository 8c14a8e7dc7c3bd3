import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { ProgressRound } from './progress-round.ts'

/** What a cell of a table says. */
export interface ReadingWords {
  readonly choice: (choice: Choice | null | 'notChecked') => string
  readonly said: (round: ProgressRound) => string
  readonly shown: (round: ProgressRound) => string
}

export function useReadingWords(): ReadingWords {
  const { t } = useTranslation('progress')
  const { labels, fullLabel } = useStageWords()
  return {
    choice: (choice) => {
      if (choice === null) return t('stage.notAnswered')
      if (choice === 'notChecked') return t('stage.notChecked')
      if (!isStage(choice)) return t('stage.notKnown')
      return t('stage.cell', { stage: choice, name: labels[choice] })
    },
    said: ({ claimed }) => (claimed === null ? t('stage.notPlaced') : fullLabel(claimed)),
    shown: ({ backed, looked }) => {
      if (backed === null) return t('stage.notPlaced')
      if (backed !== 'notChecked') return fullLabel(backed)
      return t('stage.partlyChecked', { checked: looked.checked, total: looked.total })
    },
  }
}
