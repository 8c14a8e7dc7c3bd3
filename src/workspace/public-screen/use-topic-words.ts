import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import type { PublicTopic } from '#src/domain/workshop/public-view.ts'
import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { SpreadLabels } from '#src/ui/spread/Spread.tsx'
import { useQuestionSets, type QuestionSets } from '#src/workspace/question-sets.ts'

export interface TopicPlace {
  /** From 1. */
  readonly number: number
  readonly total: number
}

export interface TopicWords extends TopicPlace {
  readonly question: string
  /** Each statement in short, and what stands for not knowing. */
  readonly labels: SpreadLabels
  /** As the group says it together. */
  readonly agreed: (choice: Choice) => string
}

/** Null where this app does not have the question, as a newer one may. */
export function placeOfTopic(sets: QuestionSets, topic: PublicTopic): TopicPlace | null {
  const questions = sets.setFor(topic.questionsVersion)?.questions ?? []
  const at = questions.findIndex(({ id }) => id === topic.questionId)
  return at < 0 ? null : { number: at + 1, total: questions.length }
}

/** A topic in words; null without one, and where this app does not have the question. */
export function useTopicWords(topic: PublicTopic | null): TopicWords | null {
  const sets = useQuestionSets()
  const set = topic === null ? undefined : sets.setFor(topic.questionsVersion)
  const content = useContentWords((set ?? sets.current).words, useTerms(topic?.terms))
  const { t } = useTranslation(['spread', 'round'])
  const place = topic === null ? null : placeOfTopic(sets, topic)
  if (topic === null || place === null) return null
  const { questionId } = topic
  return {
    ...place,
    question: content.question(questionId),
    labels: {
      1: content.short(questionId, 1),
      2: content.short(questionId, 2),
      3: content.short(questionId, 3),
      4: content.short(questionId, 4),
      5: content.short(questionId, 5),
      dontKnow: t('dontKnow'),
    },
    agreed: (choice) =>
      isStage(choice) ? content.short(questionId, choice) : t('round:weDontKnow'),
  }
}
