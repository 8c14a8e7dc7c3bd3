import type { Choice } from '#src/domain/answer/answer.ts'
import type { HandIn } from '#src/transfer/hand-in/hand-in.ts'

export const HAND_IN_QUESTIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
export const HAND_IN_VERSION = { setId: 'race-equality', major: 1, minor: 0 }

/** The choices go round over the eight questions; each answer has the same note. */
export function handInOf(choices: readonly Choice[], note = ''): HandIn {
  const answers = HAND_IN_QUESTIONS.map((question, index) => [
    question,
    { choice: choices[index % choices.length] ?? 1, howSure: 2 as const, note },
  ])
  return {
    responseId: '6f1e2d3c-4b5a-4697-8897-a6b5c4d3e2f1',
    questionsVersion: HAND_IN_VERSION,
    role: null,
    answers: Object.fromEntries(answers) as HandIn['answers'],
  }
}
