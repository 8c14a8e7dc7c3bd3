import { paths } from '#src/paths.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { checkProgress } from './question-evidence.ts'

export interface WayBack {
  readonly to: string
  readonly isResult: boolean
}

/** To the result once there is one, else to the questions, or to the one that was being answered. */
export function wayBack({ round }: RoundView, number?: number): WayBack {
  if (hasResult(round.status)) return { to: paths.result(round.id), isResult: true }
  if (round.mode === 'eachFirst') return { to: wayToTalk(round, number), isResult: false }
  const to = number === undefined ? paths.check(round.id) : paths.question(round.id, number)
  return { to, isResult: false }
}

/** Before the reveal evidence is added by those who gather, and after it in the talk. */
function wayToTalk({ id, status }: RoundView['round'], number?: number): string {
  if (status === 'collecting') return paths.gather(id)
  return number === undefined ? paths.talk(id) : paths.talkItem(id, number)
}

/**
 * The number of the question to go to next. Of a round with a result the next one that is still to
 * be looked at, the first ones again after the last; of a closed one simply the next. Undefined when
 * none is left, and while answers are given: whoever comes from a question goes back to it.
 */
export function nextNumber(view: RoundView, number: number): number | undefined {
  const { round, questionIds } = view
  if (!hasResult(round.status)) return undefined
  if (round.status === 'closed') return number < questionIds.length ? number + 1 : undefined
  const numbers = checkProgress(view).toCheck.map((id) => questionIds.indexOf(id) + 1)
  const others = numbers.filter((other) => other !== number)
  return others.find((other) => other > number) ?? others[0]
}

function hasResult(status: RoundView['round']['status']): boolean {
  return status === 'agreeing' || status === 'closed'
}
