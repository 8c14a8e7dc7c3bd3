import type { DraftAnswer } from '#src/domain/record/draft-answer.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { SealedCopy } from '#src/domain/record/response.ts'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { Changed, Locked } from '#src/domain/round/life.ts'
import { isKeptNoMore } from '#src/domain/workshop/own-copy.ts'
import { change } from './change.ts'
import { WriteFailedError } from './failures.ts'
import type { Store } from './handle.ts'
import { leaveRound } from './invitations.ts'
import type { Missing, Saved } from './refusals.ts'
import { readAll } from './rows.ts'

// What a member handed in from a device of their own. Sealed to the round's key, so that this device
// cannot read it either.

export interface NewCopy extends Omit<FieldsOf<SealedCopy>, 'roundId'> {
  /** That of the response that is sealed in it. */
  readonly id: string
}

/**
 * Keeps the sealed copy and leaves nothing readable of the answers. `sealedOf` is what was sealed:
 * refused when another tab changed an answer since, or handed in first.
 */
export function keepHandIn(
  store: Store,
  roundId: string,
  { id, ...copy }: NewCopy,
  sealedOf: readonly DraftAnswer[],
): Promise<Saved | Locked | Changed | Missing> {
  return change<Saved | Locked | Changed | Missing>(store, KINDS, async (on) => {
    if ((await on.find('invitation', roundId)) === undefined) return { ok: false, kind: 'missing' }
    const before = await on.list('sealedCopy', 'roundId', roundId)
    if (before.length > 0) return { ok: false, kind: 'locked' }
    const drafts = await on.list('draftAnswer', 'roundId', roundId)
    if (contentOf(drafts) !== contentOf(sealedOf)) return { ok: false, kind: 'changed' }
    await on.seal('sealedCopy', id, { roundId, ...copy })
    await on.erase('draftAnswer', await on.keys('draftAnswer', 'roundId', roundId))
    await on.dropFormDrafts(roundId)
    return { ok: true }
  })
}

const KINDS = ['invitation', 'draftAnswer', 'sealedCopy'] as const

function contentOf(drafts: readonly DraftAnswer[]): string {
  return canonicalJson(Object.fromEntries(drafts.map(({ id, answer }) => [id, answer])))
}

/** The person answers again: the round stays joined. */
export function dropSealedCopy(store: Store, id: string): Promise<void> {
  return change(store, ['sealedCopy'], (on) => on.erase('sealedCopy', [id]))
}

/**
 * Takes away what is kept no more, each with the invitation it answered; `today` is YYYY-MM-DD. Run
 * after opening and as long as the app is open. A device that takes no writes keeps them until it does.
 */
export async function sweepSealedCopies(store: Store, today: string): Promise<void> {
  const copies = await readAll(store, 'sealedCopy')
  const invitations = await readAll(store, 'invitation')
  const dateOf = (copy: SealedCopy) =>
    invitations.find(({ id }) => id === copy.roundId)?.roundDate ?? null
  const going = copies.filter((copy) => isKeptNoMore(copy, dateOf(copy), today))
  try {
    for (const { id, roundId } of going) {
      await dropSealedCopy(store, id)
      await leaveRound(store, roundId)
    }
  } catch (error) {
    if (!(error instanceof WriteFailedError)) throw error
  }
}
