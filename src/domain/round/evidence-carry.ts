import type { Round } from '#src/domain/record/round.ts'
import { freshnessOn } from '#src/domain/stage/evidence-freshness.ts'
import type { EvidencePiece } from './evidence-list.ts'

/** A piece of evidence and the questions that it goes to a round for. */
export interface Carried {
  readonly evidenceId: string
  readonly meanings: readonly string[]
}

/**
 * What can go into a round in one tap: all that still counts on the day of the round, that the round
 * does not use yet, and that is for one of its questions.
 */
export function piecesToCarry(
  round: Pick<Round, 'id' | 'date'>,
  roundMeanings: readonly string[],
  pieces: readonly EvidencePiece[],
): readonly Carried[] {
  const waiting = pieces.filter(
    ({ item, rounds }) =>
      freshnessOn(round.date, item.date) === 'fresh' && !rounds.some(({ id }) => id === round.id),
  )
  return toCarried(waiting, roundMeanings)
}

/** Pieces for none of the questions of the round are left out. */
export function toCarried(
  pieces: readonly Pick<EvidencePiece, 'id' | 'meanings'>[],
  roundMeanings: readonly string[],
): readonly Carried[] {
  const asked = new Set(roundMeanings)
  return pieces
    .map(({ id, meanings }) => ({
      evidenceId: id,
      meanings: meanings.filter((meaning) => asked.has(meaning)),
    }))
    .filter(({ meanings }) => meanings.length > 0)
}
