import { paths } from '#src/paths.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export function backFrom({ round }: RoundView, number: number): string {
  return number === 1 ? paths.home() : paths.question(round.id, number - 1)
}

export function nextFrom({ round, questionIds }: RoundView, number: number): string {
  const isLast = number === questionIds.length
  return isLast ? paths.check(round.id) : paths.question(round.id, number + 1)
}
