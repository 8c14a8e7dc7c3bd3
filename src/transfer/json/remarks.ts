import type { Everything } from '#src/domain/record/everything.ts'
import { setFor } from '#src/questions/sets.ts'

/** What comes in all the same, and is said before it does. */
export interface Remarks {
  /** Rounds whose questions this app does not have: they are kept, and a newer app shows them. */
  readonly roundsOfUnknownSets: number
  /** Ids of questions that are not among those of their round. */
  readonly unknownQuestions: readonly string[]
  /** Rounds that are still open for hand-ins: only one device may lead each. */
  readonly openSessions: number
}

export function remarksOn(records: Everything): Remarks {
  const rounds = records.round.flatMap((row) =>
    'mode' in row && row.deleted === null ? [row] : [],
  )
  const knownIds = new Map(
    rounds.map((round) => {
      const set = setFor(round.questionsVersion)
      return [round.id, set && new Set(set.questions.map(({ id }) => id))]
    }),
  )
  const unknown = new Set<string>()
  const look = (roundId: string, questionId: string) => {
    if (knownIds.get(roundId)?.has(questionId) === false) unknown.add(questionId)
  }
  for (const row of [...records.draftAnswer, ...records.agreedAnswer, ...records.evidenceCheck]) {
    if ('questionId' in row) look(row.roundId, row.questionId)
  }
  for (const row of records.response) {
    if ('answers' in row) for (const id of Object.keys(row.answers)) look(row.roundId, id)
  }
  return {
    roundsOfUnknownSets: [...knownIds.values()].filter((ids) => ids === undefined).length,
    unknownQuestions: [...unknown].toSorted(),
    openSessions: rounds.filter(({ mode, status }) => mode === 'eachFirst' && OPEN.has(status))
      .length,
  }
}

const OPEN: ReadonlySet<string> = new Set(['draft', 'collecting', 'revealed'])
