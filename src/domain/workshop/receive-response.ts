import { responseContent, type Response } from '#src/domain/record/response.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { WrongStatus } from '#src/domain/round/life.ts'
import { isFull, isGathering } from './phase.ts'

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
