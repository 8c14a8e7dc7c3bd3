import { useEffect, useState } from 'react'
import type { Invitation } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths, PRACTICE_BASE } from '#src/paths.ts'
import { canSeal, pageAddress } from '#src/platform/share.ts'
import type { Store } from '#src/storage/handle.ts'
import { findRoundInvitation, keepInvitation, listRoundKeys } from '#src/storage/invitations.ts'
import { newRoundKeys } from '#src/transfer/hand-in/seal.ts'
import { invitationOf } from '#src/transfer/invitation/invitation-of.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'

export interface Invite {
  readonly fields: FieldsOf<Invitation>
  readonly payload: string
  readonly link: string
}

export type InviteState =
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly invite: Invite }
  /** Without HTTPS nothing can be sealed, so nobody is asked to seal. */
  | { readonly kind: 'insecure' }
  | { readonly kind: 'failed'; readonly retry: () => void }

/** The invitation to the round as it is now. Its keys are made when it is first looked at. */
export function useInvitation(view: RoundView): InviteState {
  const { i18n } = useTranslation()
  // What is made up invites to what is made up. The example invites nobody.
  const base = useWorkspace() === 'practice' ? PRACTICE_BASE : ''
  const roundId = view.round.id
  const publicKey = useLive(async (store) => (await readOwnKey(store, roundId)) ?? null, [roundId])
  const { failed, retry } = useFirstKeys(view, publicKey === null)
  if (!canSeal()) return { kind: 'insecure' }
  if (failed) return { kind: 'failed', retry }
  if (publicKey === undefined || publicKey === null) return { kind: 'making' }
  const fields = invitationOf(view, { language: i18n.language, publicKey })
  const payload = writeInvitation(fields)
  const link = `${pageAddress()}#${base}${paths.invitation(payload)}`
  return { kind: 'ready', invite: { fields, payload, link } }
}

/** One to which this device has the other half: what is sealed to any other, it could not open. */
async function readOwnKey(store: Store, roundId: string): Promise<string | undefined> {
  const invitation = await findRoundInvitation(store, roundId)
  const keys = await listRoundKeys(store, roundId)
  return keys.find(({ publicKey }) => publicKey === invitation?.publicKey)?.publicKey
}

function useFirstKeys(view: RoundView, isWanted: boolean) {
  const { i18n } = useTranslation()
  const store = useStore()
  const [attempt, setAttempt] = useState(1)
  const [failedAttempt, setFailedAttempt] = useState(0)

  useEffect(() => {
    if (!isWanted || !canSeal()) return
    const make = async () => {
      const { publicKey, privateKey } = await newRoundKeys()
      // A refusal needs no words: the page follows storage. Where there are keys, those stay.
      const fields = invitationOf(view, { language: i18n.language, publicKey })
      await keepInvitation(store, fields, privateKey)
    }
    make().catch(() => setFailedAttempt(attempt))
  }, [isWanted, attempt, view, store, i18n])

  return { failed: failedAttempt === attempt, retry: () => setAttempt(attempt + 1) }
}
