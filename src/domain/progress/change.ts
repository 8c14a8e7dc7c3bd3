import { isStage, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import type { QuestionMeaning } from '#src/domain/round/question-meaning.ts'

/** The group's answers of one round, never those of a person. */
export interface AnsweredQuestions {
  readonly questions: readonly QuestionMeaning[]
  readonly answers: Readonly<Record<string, Choice | undefined>>
}

export interface QuestionChange {
  readonly meaning: string
  /** The id in the later round. */
  readonly question: string
  readonly from: Choice | null
  readonly to: Choice | null
  /** A don't know that stays one is the same. Not comparable: blank in one of the rounds. */
  readonly kind: ChoiceChange
}

export type ChoiceChange =
  | 'movedOn'
  | 'movedBack'
  | 'same'
  | 'nowKnown'
  | 'noLongerKnown'
  | 'notComparable'

export interface RoundChange {
  /** In the order of the later round. */
  readonly questions: readonly QuestionChange[]
  /** Questions that only one of the rounds asked. */
  readonly onlyBefore: readonly QuestionMeaning[]
  readonly onlyAfter: readonly QuestionMeaning[]
}

/** What changed from one round to a later one of the same unit, question by question. */
export function changeBetween(before: AnsweredQuestions, after: AnsweredQuestions): RoundChange {
  const earlierByMeaning = new Map(before.questions.map((one) => [one.meaning, one]))
  const laterMeanings = new Set(after.questions.map(({ meaning }) => meaning))
  return {
    questions: after.questions.flatMap(({ id, meaning }) => {
      const earlier = earlierByMeaning.get(meaning)
      if (earlier === undefined) return []
      const from = before.answers[earlier.id] ?? null
      const to = after.answers[id] ?? null
      return [{ meaning, question: id, from, to, kind: choiceChange(from, to) }]
    }),
    onlyBefore: before.questions.filter(({ meaning }) => !laterMeanings.has(meaning)),
    onlyAfter: after.questions.filter(({ meaning }) => !earlierByMeaning.has(meaning)),
  }
}

function choiceChange(from: Choice | null, to: Choice | null): ChoiceChange {
  if (from === null || to === null) return 'notComparable'
  if (from === to) return 'same'
  if (!isStage(from)) return 'nowKnown'
  if (!isStage(to)) return 'noLongerKnown'
  return stageMove(from, to)
}

function stageMove(from: Stage, to: Stage): 'movedOn' | 'movedBack' {
  return to > from ? 'movedOn' : 'movedBack'
}
