import { currentSet } from '#src/questions/sets.ts'
import { addAction } from '#src/storage/actions.ts'
import type { Store } from '#src/storage/handle.ts'
import type { Created, SetUp } from '#src/storage/rounds.ts'
import { aSetUp, aStoredRound, createdRound, openTestStore } from '#tests/storage/test-store.ts'
import { ORGANISATION } from './records.ts'

const questionsVersion = { setId: currentSet.id, ...currentSet.version }

/** A body whose first round set out to do two things: “Ask” and “Count”. */
export interface FirstRound {
  readonly store: Store
  readonly organisationId: string
  /** The next round of the same body, a year later where no instant is given. */
  readonly makeNext: (round?: Partial<SetUp['round']>, at?: string) => Promise<Created>
}

export async function aFirstRound(): Promise<FirstRound> {
  let clock = '2025-11-22T10:00:00.000Z'
  const store = await openTestStore(undefined, {
    ids: () => crypto.randomUUID(),
    clock: () => clock,
  })
  const first = await aStoredRound(store, { questionsVersion, name: 'First' })
  const { organisationId } = first
  for (const what of ['Ask', 'Count']) {
    await addAction(store, organisationId, { what, roundId: first.roundId })
  }
  return {
    store,
    organisationId,
    makeNext: (round = {}, at = '2026-11-22T10:00:00.000Z') => {
      clock = at
      return createdRound(store, {
        ...aSetUp({ questionsVersion, name: 'Second', ...round }),
        organisation: { ...ORGANISATION, id: organisationId },
      })
    },
  }
}
