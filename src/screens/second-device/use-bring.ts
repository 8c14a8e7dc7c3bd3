import { useState } from 'react'
import { appVersion } from '#src/platform/app-version.ts'
import type { Store } from '#src/storage/handle.ts'
import { findRoundInvitation } from '#src/storage/invitations.ts'
import { listToBring } from '#src/storage/second-device.ts'
import { writeHandInFiles } from '#src/transfer/hand-in/hand-in-files.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { sealedToText } from '#src/transfer/hand-in/sealed-text.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

interface Brought {
  readonly count: number
  /** Of the responses that are in it, in order. */
  readonly ids: readonly string[]
  /** More than one where all is too long for one. */
  readonly files: readonly string[]
}

export interface Bring {
  readonly brought: Brought | null
  /** Others are here now than are in what was made, be it as many. */
  readonly isOld: boolean
  readonly state: 'idle' | 'making' | 'failed'
  readonly make: () => void
  readonly hide: () => void
}

export function useBring(view: RoundView): Bring {
  const store = useStore()
  const [brought, setBrought] = useState<Brought | null>(null)
  const [state, setState] = useState<Bring['state']>('idle')

  const idsHere = useLive(
    async (from) => (await listToBring(from, view.round.id)).map(({ id }) => id),
    [view.round.id],
  )
  const isOld = brought !== null && idsHere !== undefined && !areSame(idsHere, brought.ids)

  async function work(): Promise<void> {
    setState('making')
    try {
      setBrought(await sealAll(store, view))
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return { brought, isOld, state, make: () => void work(), hide: () => setBrought(null) }
}

/** Both are in the order of the ids. */
function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, at) => id === others[at])
}

/** Opened answers never leave storage but for this, and are sealed before anybody can see them. */
async function sealAll(store: Store, { round, questionIds }: RoundView): Promise<Brought> {
  const invitation = await findRoundInvitation(store, round.id)
  if (invitation === undefined) throw new Error('No key to seal to')
  const { questionsVersion } = round
  const to = { roundId: round.id, publicKey: invitation.publicKey }
  const responses = await listToBring(store, round.id)
  const sealed: string[] = []
  for (const { id, role, answers } of responses) {
    const handIn = { responseId: id, questionsVersion, role, answers }
    sealed.push(sealedToText(await sealHandIn(handIn, questionIds, to)))
  }
  const ids = responses.map(({ id }) => id)
  return { count: sealed.length, ids, files: writeHandInFiles(sealed, appVersion ?? '0') }
}
