import type { ClosureContent } from '#src/domain/record/closure.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** Of those who handed in, how many took part before and how many are new; null: nobody counted. */
export type TurnoutCounts = Pick<ClosureContent['turnout'], 'returning' | 'newcomers'>

export const NOT_COUNTED: TurnoutCounts = { returning: null, newcomers: null }

/** After a round was closed its closure tells, for the responses are gone. */
export function countHandedIn({ closure, handedIn }: RoundView): number {
  return closure?.content.turnout.handedIn ?? handedIn
}

export type TurnoutProblem = 'notWhole' | 'tooMany'

export type ReadTurnout =
  | { readonly ok: true; readonly counts: TurnoutCounts }
  | {
      readonly ok: false
      readonly returning?: TurnoutProblem
      readonly newcomers?: TurnoutProblem
    }

/** Both may be left out; together they are no more than those who handed in. */
export function readTurnout(returning: string, newcomers: string, handedIn: number): ReadTurnout {
  const [before, fresh] = [readCount(returning), readCount(newcomers)]
  if (before === 'notWhole' || fresh === 'notWhole') {
    return {
      ok: false,
      ...(before === 'notWhole' ? { returning: 'notWhole' } : {}),
      ...(fresh === 'notWhole' ? { newcomers: 'notWhole' } : {}),
    }
  }
  const isTooMany = (before ?? 0) + (fresh ?? 0) > handedIn
  if (isTooMany) return { ok: false, [fresh === null ? 'returning' : 'newcomers']: 'tooMany' }
  return { ok: true, counts: { returning: before, newcomers: fresh } }
}

function readCount(typed: string): number | null | 'notWhole' {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,6}$/.test(text) ? Number(text) : 'notWhole'
}
