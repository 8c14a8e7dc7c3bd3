import { paths } from '#src/paths.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** `start` is where the person came from to the first question. */
export function backFrom({ round }: RoundView, number: number, start: string): string {
  return number > 1 ? paths.question(round.id, number - 1) : start
}

export function nextFrom({ round, questionIds }: RoundView, number: number): string {
  const isLast = number === questionIds.length
  return isLast ? paths.check(round.id) : paths.question(round.id, number + 1)
}
