/**
 * What is typed to add evidence is kept under this id until it is added. What is typed to change a
 * piece of evidence is kept under the id of that piece.
 */
export function newEvidenceDraftId(roundId: string, questionId: string): string {
  return `${roundId} ${questionId}`
}
