import { paths } from '#src/paths.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface WayBack {
  readonly to: string
  readonly isResult: boolean
}

/** To the result once there is one, else to the questions, or to the one that was being answered. */
export function wayBack({ round }: RoundView, number?: number): WayBack {
  if (round.status === 'agreeing' || round.status === 'closed') {
    return { to: paths.result(round.id), isResult: true }
  }
  const to = number === undefined ? paths.check(round.id) : paths.question(round.id, number)
  return { to, isResult: false }
}
