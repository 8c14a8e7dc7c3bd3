import { useMemo } from 'react'
import type { Stage } from '#src/domain/answer/answer.ts'
import { useTranslation } from '#src/i18n/words.ts'

export interface StageWords {
  /** In small letters, for the middle of a sentence: "developing". */
  readonly name: (stage: Stage) => string
  /** "stage 4 of 5" */
  readonly place: (stage: Stage) => string
  /** "developing (stage 4 of 5)" */
  readonly full: (stage: Stage) => string
  /** As labels, standing alone: "Developing". */
  readonly labels: Readonly<Record<Stage, string>>
  /** "Developing (stage 4 of 5)" */
  readonly fullLabel: (stage: Stage) => string
}

export function useStageWords(): StageWords {
  const { t } = useTranslation(['stages', 'round', 'home'])
  return useMemo(() => {
    const name = (stage: Stage) => t(`stages:${stage}.name`)
    const labels = {
      1: t('home:stage.1'),
      2: t('home:stage.2'),
      3: t('home:stage.3'),
      4: t('home:stage.4'),
      5: t('home:stage.5'),
    }
    return {
      name,
      place: (stage) => t('round:stageOf', { stage }),
      full: (stage) => t('stages:full', { name: name(stage), stage }),
      labels,
      fullLabel: (stage) => t('stages:full', { name: labels[stage], stage }),
    }
  }, [t])
}
