import { ageOn } from '#src/domain/stage/evidence-age.ts'
import { lastFreshDay } from '#src/domain/stage/evidence-freshness.ts'
import { usePieceWords } from './use-piece-words.ts'

/** Says before it is saved whether, and until when, evidence of a day counts. */
export function useSayDate(today: string): (date: string) => string {
  const words = usePieceWords()
  return (date) => words.age({ age: ageOn(today, date), freshUntil: lastFreshDay(date) })
}
