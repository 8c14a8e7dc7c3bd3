import { useMemo } from 'react'
import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { SpreadLabels } from '#src/ui/spread/Spread.tsx'

export interface ChoiceWords {
  readonly short: (questionId: string, choice: Choice) => string
  readonly labels: (questionId: string) => SpreadLabels
}

/** What can be chosen, in a few words and without the names of stages. */
export function useChoiceWords(content: ContentWords): ChoiceWords {
  const { t } = useTranslation(['spread', 'round'])
  return useMemo(
    () => ({
      short: (questionId, choice) =>
        isStage(choice) ? content.short(questionId, choice) : t('round:weDontKnow'),
      labels: (questionId) => ({
        1: content.short(questionId, 1),
        2: content.short(questionId, 2),
        3: content.short(questionId, 3),
        4: content.short(questionId, 4),
        5: content.short(questionId, 5),
        dontKnow: t('dontKnow'),
      }),
    }),
    [t, content],
  )
}
