import { useState } from 'react'
import type { Envelope } from '#src/domain/record/record.ts'
import { appVersion } from '#src/platform/app-version.ts'
import {
  findRoundInvitation,
  listRoundKeys,
  type StoredRoundKeys,
} from '#src/storage/invitations.ts'
import { invitationOf } from '#src/transfer/invitation/invitation-of.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { isPrivateKey } from '#src/transfer/invitation/key-text.ts'
import { ROUND_KEYS_MAX } from '#src/transfer/invitation/round-key.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { useLive } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface HandOver {
  /** Undefined while it is being looked for. */
  readonly isInvited: boolean | undefined
  /** What the other device reads. Null until it was asked for: it is not to lie about. */
  readonly text: string | null
  readonly failed: boolean
  readonly make: () => void
  readonly hide: () => void
}

export function useHandOver(view: RoundView): HandOver {
  const { round, organisation, unit } = view
  const [text, setText] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const shared = useLive(
    async (store) => {
      const invitation = await findRoundInvitation(store, round.id)
      const keys = await listRoundKeys(store, round.id)
      const first = keys.find(({ publicKey }) => publicKey === invitation?.publicKey)
      // An invitation that was accepted here goes with a key that is elsewhere.
      return invitation === undefined || first === undefined ? null : { invitation, first, keys }
    },
    [round.id],
  )

  const make = () => {
    if (!shared) return
    const { first, keys } = shared
    const { language, publicKey } = shared.invitation
    try {
      const content = {
        round: onOneDevice(round),
        organisation: onOneDevice(organisation),
        unit: unit === null ? null : onOneDevice(unit),
        invitation: writeInvitation(invitationOf(view, { language, publicKey })),
        privateKeys: handedKeys([first, ...keys.filter((key) => key !== first)]),
      }
      setText(writeSmallFile('roundKey', content, appVersion ?? '0'))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  const isInvited = shared === undefined ? undefined : shared !== null
  return { isInvited, text, failed, make, hide: () => setText(null) }
}

/** One that is none would make the other device refuse them all. */
function handedKeys(keys: readonly StoredRoundKeys[]): readonly string[] {
  const whole = keys.map(({ privateKey }) => privateKey).filter(isPrivateKey)
  return whole.slice(0, ROUND_KEYS_MAX)
}

/** Counts and removals are of the device that has them. */
function onOneDevice<T extends Envelope>(record: T): Omit<T, 'counters' | 'deleted'> {
  const { counters: _counters, deleted: _deleted, ...rest } = record
  return rest
}
