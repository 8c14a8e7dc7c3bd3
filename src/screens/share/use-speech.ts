import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import { useContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { isMenuId } from '#src/questions/outcomes.ts'
import type { WordedCell } from '#src/transfer/summary/summary-words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** All that is needed to say a summary in the language of the reader. */
export function useSpeech(view: RoundView) {
  const { t } = useTranslation([
    'share',
    'round',
    'plan',
    'progress',
    'briefing',
    'outcomes',
    'sectors',
    'nations',
  ])
  const stages = useStageWords()
  const formats = useFormats()
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  return {
    t,
    stages,
    formats,
    content,
    stageCell: (choice: Choice): WordedCell =>
      isStage(choice)
        ? { value: choice, words: stages.full(choice) }
        : { value: '', words: t('question.notKnown') },
    dateCell: (date: string): WordedCell => ({ value: date, words: formats.date(date) }),
    textCell: (words: string): WordedCell => ({ value: '', words }),
    outcomeName: ({ name, menuId }: { readonly name: string; readonly menuId: string | null }) => {
      if (name.trim() !== '') return name
      return isMenuId(menuId) ? t(`outcomes:menu.${menuId}`) : t('outcomes:unnamed')
    },
  }
}

export type Speech = ReturnType<typeof useSpeech>
