import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { usePeerName } from '#src/workspace/peers/use-peer-name.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'

export interface PeerWords {
  readonly who: ReturnType<typeof usePeerName>
  /** Of a question by what it means, whatever set it was asked in. */
  readonly question: (meaning: string) => string
  readonly choice: (choice: Choice, notKnown: 'notKnown' | 'notPlaced') => string
}

export function usePeerWords(): PeerWords {
  const { t } = useTranslation('peers')
  const stages = useStageWords()
  const { current } = useQuestionSets()
  const content = useContentWords(current.words, useTerms(undefined))
  return {
    who: usePeerName(),
    question: (meaning) => {
      const found = current.questions.find((one) => one.meaning === meaning)
      return found === undefined ? t('beside.unknownQuestion') : content.name(found.id)
    },
    choice: (choice, notKnown) =>
      isStage(choice) ? stages.fullLabel(choice) : t(`beside.${notKnown}`),
  }
}
