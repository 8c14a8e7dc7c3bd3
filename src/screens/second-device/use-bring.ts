import { useState } from 'react'
import { appVersion } from '#src/platform/app-version.ts'
import type { Store } from '#src/storage/handle.ts'
import { findRoundInvitation } from '#src/storage/invitations.ts'
import { listToBring } from '#src/storage/second-device.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { sealedToText } from '#src/transfer/hand-in/sealed-text.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

interface Brought {
  readonly count: number
  readonly text: string
}

export interface Bring {
  readonly brought: Brought | null
  readonly state: 'idle' | 'making' | 'failed'
  readonly make: () => void
  readonly hide: () => void
}

export function useBring(view: RoundView): Bring {
  const store = useStore()
  const [brought, setBrought] = useState<Brought | null>(null)
  const [state, setState] = useState<Bring['state']>('idle')

  async function work(): Promise<void> {
    setState('making')
    try {
      setBrought(await sealAll(store, view))
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return { brought, state, make: () => void work(), hide: () => setBrought(null) }
}

/** Opened answers never leave storage but for this, and are sealed before anybody can see them. */
async function sealAll(store: Store, { round, questionIds }: RoundView): Promise<Brought> {
  const invitation = await findRoundInvitation(store, round.id)
  if (invitation === undefined) throw new Error('No key to seal to')
  const { questionsVersion } = round
  const to = { roundId: round.id, publicKey: invitation.publicKey }
  const sealed: string[] = []
  for (const { id, role, answers } of await listToBring(store, round.id)) {
    const handIn = { responseId: id, questionsVersion, role, answers }
    sealed.push(sealedToText(await sealHandIn(handIn, questionIds, to)))
  }
  return { count: sealed.length, text: writeSmallFile('handIns', { sealed }, appVersion ?? '0') }
}
