import { readTab, writeTab } from '#src/platform/tab-memory.ts'
import { answerKey, forgetUnsaved, readUnsaved } from '#src/workspace/answering/unsaved-answers.ts'
import { forgetLeftFor } from '#src/workspace/left-for.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { forgetOwnRole } from './use-own-role.ts'

// Whose turn it is at a tablet that is passed round. Answers are shown only within a turn, so that
// an address from the history, or in another tab, leads to the page that asks whose turn it is.

const NAME = 'turn'

export function beginTurn(roundId: string): void {
  writeTab(NAME, roundId)
}

/** The tablet changes hands, or may: what was begun stays until somebody goes on with it. */
export function endTurn(): void {
  writeTab(NAME, null)
}

export function isTurn(roundId: string): boolean {
  return readTab(NAME) === roundId
}

type Person = Pick<RoundView, 'round' | 'questionIds'>

/** After a hand-in, or when somebody stops: leaves nothing of the person in this tab. */
export function forgetPerson({ round, questionIds }: Person): void {
  endTurn()
  forgetLeftFor()
  forgetOwnRole()
  for (const questionId of questionIds) forgetUnsaved(answerKey(round.id, questionId))
}

/** The numbers of the questions whose answer storage has not taken. */
export function listUnsaved({ round, questionIds }: Person): number[] {
  return questionIds.flatMap((questionId, index) =>
    readUnsaved(answerKey(round.id, questionId)) === undefined ? [] : [index + 1],
  )
}
