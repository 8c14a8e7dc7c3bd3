/**
 * A question by its id in a round and by its meaning across rounds: questions of different versions
 * are the same question while they have the same meaning.
 */
export interface QuestionMeaning {
  readonly id: string
  readonly meaning: string
}
