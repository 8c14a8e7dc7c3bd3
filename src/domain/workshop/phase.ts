import type { Reveal } from '#src/domain/record/reveal.ts'
import type { Round, RoundStatus } from '#src/domain/record/round.ts'

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

/** As many as were expected have handed in. */
export function isFull({ expected }: Pick<Round, 'expected'>, handedIn: number): boolean {
  return expected !== null && handedIn >= expected
}

/** The latest by its number; only the lead device reveals, so that numbers do not meet. */
export function latestReveal(reveals: readonly Reveal[]): Reveal | undefined {
  return reveals.toSorted((one, other) => other.number - one.number)[0]
}
