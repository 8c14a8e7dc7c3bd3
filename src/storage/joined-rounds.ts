import type { DraftAnswer } from '#src/domain/record/draft-answer.ts'
import type { Invitation } from '#src/domain/record/invitation.ts'
import type { SealedCopy } from '#src/domain/record/response.ts'
import { listDraftAnswers } from './draft-answers.ts'
import type { Store } from './handle.ts'
import { getRound } from './round-list.ts'
import { readAll, readOne, readWhere } from './rows.ts'

/** A round that this device was invited to. Its own record is with whoever gathers. */
export interface JoinedRound {
  readonly invitation: Invitation
  /** What the person has answered and not handed in. */
  readonly drafts: readonly DraftAnswer[]
  /** What they handed in. Undefined before, and while they answer again. */
  readonly copy: SealedCopy | undefined
}

/** Undefined where nobody joined, and where the round itself is kept here. */
export async function readJoined(store: Store, roundId: string): Promise<JoinedRound | undefined> {
  const invitation = await readOne(store, 'invitation', roundId)
  if (invitation === undefined || (await getRound(store, roundId)) !== undefined) return undefined
  return withAnswers(store, invitation)
}

/** Those whose round is not here; the latest day first. */
export async function listJoined(store: Store): Promise<readonly Invitation[]> {
  const invitations = await readAll(store, 'invitation')
  const rounds = new Set((await readAll(store, 'round')).map(({ id }) => id))
  return invitations
    .filter(({ id, roundId }) => id === roundId && !rounds.has(roundId))
    .toSorted((one, other) => (one.roundDate < other.roundDate ? 1 : -1))
}

/** The latest day first. */
export async function listJoinedRounds(store: Store): Promise<readonly JoinedRound[]> {
  const invitations = await listJoined(store)
  return Promise.all(invitations.map((invitation) => withAnswers(store, invitation)))
}

async function withAnswers(store: Store, invitation: Invitation): Promise<JoinedRound> {
  const [drafts, copies] = await Promise.all([
    listDraftAnswers(store, invitation.roundId),
    listSealedCopies(store, invitation.roundId),
  ])
  return { invitation, drafts, copy: copies[0] }
}

export function listSealedCopies(store: Store, roundId: string): Promise<readonly SealedCopy[]> {
  return readWhere(store, 'sealedCopy', 'roundId', roundId)
}
