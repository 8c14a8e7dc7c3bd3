import { isGathering } from '#src/domain/workshop/phase.ts'
import { paths } from '#src/paths.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export function backFrom({ round }: RoundView, number: number): string {
  if (number > 1) return paths.question(round.id, number - 1)
  return isGathering(round) ? paths.pass(round.id) : paths.home()
}

export function nextFrom({ round, questionIds }: RoundView, number: number): string {
  const isLast = number === questionIds.length
  return isLast ? paths.check(round.id) : paths.question(round.id, number + 1)
}
