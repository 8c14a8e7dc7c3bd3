/**
 * What is typed to add evidence is kept under the id of the question until it is added, and what is
 * typed to change a piece of evidence under the id of that piece. Each round has its own: a piece
 * may stand in several rounds that are open.
 */
export function evidenceDraftId(roundId: string, questionOrEvidenceId: string): string {
  return `${roundId} ${questionOrEvidenceId}`
}
