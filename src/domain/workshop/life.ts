import { mayReveal, type MayReveal } from '#src/domain/disclosure/reveal.ts'
import type { Reveal } from '#src/domain/record/reveal.ts'
import { responseContent, type Response } from '#src/domain/record/response.ts'
import type { Round, RoundStatus } from '#src/domain/record/round.ts'
import type { WrongStatus } from '#src/domain/round/life.ts'

// What may happen in a round "each of us first, then together", and when: people hand in from the
// start until the round is closed; whoever comes after a reveal counts in the turnout.

const GATHERING: readonly RoundStatus[] = ['collecting', 'revealed', 'agreeing']
const TALKING: readonly RoundStatus[] = ['collecting', 'revealed', 'agreeing', 'reopened']

export function isGathering({ mode, status }: Pick<Round, 'mode' | 'status'>): boolean {
  return mode === 'eachFirst' && GATHERING.includes(status)
}

/** Agreed answers are open from the reveal on, and where there are too few for one. */
export function isTalking({ mode, status }: Pick<Round, 'mode' | 'status'>): boolean {
  return mode === 'eachFirst' && TALKING.includes(status)
}

export type Received =
  | { readonly ok: true; readonly isNew: boolean }
  | WrongStatus
  | {
      readonly ok: false
      /** As many as were expected have handed in, or this one was taken back, or it is not the same. */
      readonly kind: 'enough' | 'withdrawn' | 'otherContent'
    }

export interface Gathered {
  readonly responses: readonly Response[]
  readonly withdrawnIds: readonly string[]
}

/**
 * Whether one more response is taken. The same one again changes nothing. An invited person could
 * hand in twice: nothing in a response tells, so that the count of those expected is the limit,
 * until the facilitator raises it.
 */
export function receiveResponse(round: Round, response: Response, gathered: Gathered): Received {
  if (!isGathering(round)) return { ok: false, kind: 'wrongStatus', status: round.status }
  if (gathered.withdrawnIds.includes(response.id)) return { ok: false, kind: 'withdrawn' }
  const known = gathered.responses.find(({ id }) => id === response.id)
  if (known !== undefined) {
    const isSame = responseContent(known) === responseContent(response)
    return isSame ? { ok: true, isNew: false } : { ok: false, kind: 'otherContent' }
  }
  const isMore = isFull(round, gathered.responses.length)
  return isMore ? { ok: false, kind: 'enough' } : { ok: true, isNew: true }
}

/** As many as were expected have handed in. */
export function isFull({ expected }: Pick<Round, 'expected'>, handedIn: number): boolean {
  return expected !== null && handedIn >= expected
}

/** The latest by its number; only the lead device reveals, so that numbers do not meet. */
export function latestReveal(reveals: readonly Reveal[]): Reveal | undefined {
  return reveals.toSorted((one, other) => other.number - one.number)[0]
}

export function mayRevealRound(
  round: Round,
  reveals: readonly Reveal[],
  handedIn: number,
): MayReveal | WrongStatus {
  if (!isGathering(round)) return { ok: false, kind: 'wrongStatus', status: round.status }
  return mayReveal(latestReveal(reveals)?.handedIn ?? null, handedIn)
}
