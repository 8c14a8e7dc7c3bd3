import type { QuestionAnswer } from '#src/domain/round/question-answer.ts'

// What was typed and not yet taken by storage, by round and question. It outlives the screen, so
// that going on to the next question after a failed save loses nothing.
const unsaved = new Map<string, QuestionAnswer>()

/** Names what is answered at this device to one question, before the round's people talk. */
export function answerKey(roundId: string, questionId: string): string {
  return `${roundId} ${questionId}`
}

export function readUnsaved(key: string): QuestionAnswer | undefined {
  return unsaved.get(key)
}

export function keepUnsaved(key: string, answer: QuestionAnswer): void {
  unsaved.set(key, answer)
}

/** Only if nothing newer was typed since. */
export function dropUnsaved(key: string, saved: QuestionAnswer): void {
  if (unsaved.get(key) === saved) unsaved.delete(key)
}

/** Whoever comes next at this device must not find it. */
export function forgetUnsaved(key: string): void {
  unsaved.delete(key)
}
