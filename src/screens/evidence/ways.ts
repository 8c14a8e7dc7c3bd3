import type { Round } from '#src/domain/record/round.ts'
import { paths } from '#src/paths.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { checkProgress } from './question-evidence.ts'

export interface WayBack {
  readonly to: string
  /** What stands there, to be said in words. */
  readonly leadsTo: 'result' | 'check' | 'gather' | 'talk' | 'question'
}

/** To the result once there is one, else to the answers, or to the one that was being given. */
export function wayBack({ round }: RoundView, number?: number): WayBack {
  const { id, mode } = round
  if (hasResult(round)) return { to: paths.result(id), leadsTo: 'result' }
  if (mode === 'eachFirst') return wayBackOfWorkshop(round, number)
  if (number === undefined) return { to: paths.check(id), leadsTo: 'check' }
  return { to: paths.question(id, number), leadsTo: 'question' }
}

/** Before the reveal evidence is added by those who gather, and after it in the talk. */
function wayBackOfWorkshop({ id, status }: Round, number?: number): WayBack {
  if (status === 'collecting') return { to: paths.gather(id), leadsTo: 'gather' }
  if (number === undefined) return { to: paths.talk(id), leadsTo: 'talk' }
  return { to: paths.talkItem(id, number), leadsTo: 'question' }
}

/**
 * The number of the question to go to next. Of a round with a result the next one that is still to
 * be looked at, the first ones again after the last; of a closed one simply the next. Undefined when
 * none is left, and while answers are given: whoever comes from a question goes back to it.
 */
export function nextNumber(view: RoundView, number: number): number | undefined {
  const { round, questionIds } = view
  if (!hasResult(round)) return undefined
  if (round.status === 'closed') return number < questionIds.length ? number + 1 : undefined
  const numbers = checkProgress(view).toCheck.map((id) => questionIds.indexOf(id) + 1)
  const others = numbers.filter((other) => other !== number)
  return others.find((other) => other > number) ?? others[0]
}

/** From the hand-in on, until the answers are opened again. */
export function hasResult({ status }: Round): boolean {
  return status === 'agreeing' || status === 'closed'
}
