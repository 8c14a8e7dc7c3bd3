import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'

/** What an issue is when it comes to the list, before anything is asked of it. */
export type NewIssue = Pick<PrioritySifting, 'issue'> &
  Partial<Pick<PrioritySifting, 'roundId' | 'questionMeaning' | 'outcomeId' | 'libraryItem'>>

/**
 * Whether an issue is on the list already: the same words, the same outcome, the same item of the
 * library, or the same question of the same round, however it is worded by now.
 */
export function isSameIssue(there: PrioritySifting, issue: NewIssue): boolean {
  const { roundId = null, questionMeaning = null, outcomeId = null, libraryItem = null } = issue
  if (libraryItem !== null && there.libraryItem === libraryItem) return true
  if (outcomeId !== null && there.outcomeId === outcomeId) return true
  if (roundId !== null && there.roundId === roundId) {
    return there.questionMeaning === questionMeaning
  }
  return plain(there.issue) === plain(issue.issue)
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase()
}
