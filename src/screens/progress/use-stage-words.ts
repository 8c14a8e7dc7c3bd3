import { STAGES, isStage, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { ProgressRound } from './progress-round.ts'

export interface StageWords {
  /** In the middle of a sentence: "developing (stage 4 of 5)". */
  readonly inFull: (stage: Stage) => string
  /** Beside the number, where the full form was read before. */
  readonly names: Readonly<Record<Stage, string>>
  readonly choice: (choice: Choice | null | 'notChecked') => string
  readonly said: (round: ProgressRound) => string
  readonly shown: (round: ProgressRound) => string
}

export function useStageWords(): StageWords {
  const { t } = useTranslation(['progress', 'stages', 'home'])
  const names = Object.fromEntries(
    STAGES.map((stage) => [stage, t(`home:stage.${stage}`)]),
  ) as Record<Stage, string>
  const alone = (stage: Stage) => t('stages:full', { name: names[stage], stage })
  return {
    inFull: (stage) => t('stages:full', { name: t(`stages:${stage}.name`), stage }),
    names,
    choice: (choice) => {
      if (choice === null) return t('stage.notAnswered')
      if (choice === 'notChecked') return t('stage.notChecked')
      if (!isStage(choice)) return t('stage.notKnown')
      return t('stage.cell', { stage: choice, name: names[choice] })
    },
    said: ({ claimed }) => (claimed === null ? t('stage.notPlaced') : alone(claimed)),
    shown: ({ backed, evidenceChecked, questions }) => {
      if (backed === null) return t('stage.notPlaced')
      if (backed !== 'notChecked') return alone(backed)
      return t('stage.partlyChecked', { checked: evidenceChecked, total: questions.length })
    },
  }
}
