import { useState } from 'react'
import type { Invitation } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { paths } from '#src/paths.ts'
import { writePreference } from '#src/platform/preferences.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { joinRound } from '#src/storage/invitations.ts'
import { readJoined } from '#src/storage/joined-rounds.ts'
import { getRound } from '#src/storage/round-list.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { toInvitedRound } from '#src/workspace/invited/invited-round.ts'
import { whereInvited } from '#src/workspace/invited/where-invited.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'

/** How this device stands to the round of an invitation. */
export type Standing =
  | { readonly kind: 'new' }
  /** `to`: where the person was. */
  | { readonly kind: 'joined'; readonly handedIn: boolean; readonly to: string }
  /** The facilitator's own device. */
  | { readonly kind: 'ownRound' }

export interface InvitationWork {
  /** Undefined while storage is being read. */
  readonly standing: Standing | undefined
  readonly join: () => void
  readonly failed: boolean
}

export function useInvitation(invitation: FieldsOf<Invitation>, set: QuestionSet): InvitationWork {
  const store = useStore()
  const workspace = useWorkspace()
  const go = useGo()
  const [failed, setFailed] = useState(false)
  const { roundId } = invitation

  const standing = useLive(
    async (from): Promise<Standing> => {
      if ((await getRound(from, roundId)) !== undefined) return { kind: 'ownRound' }
      const joined = await readJoined(from, roundId)
      if (joined === undefined) return { kind: 'new' }
      const to = whereInvited(toInvitedRound(joined, set))
      return { kind: 'joined', handedIn: joined.copy !== undefined, to }
    },
    [roundId, set],
  )

  async function join(): Promise<void> {
    try {
      const joined = await joinRound(store, invitation)
      setFailed(false)
      // A refusal needs no words of its own: the page follows storage and shows why.
      if (!joined.ok) return
      if (workspace === 'own') writePreference('hasData', 'yes')
      go(paths.question(roundId, 1), { replace: true })
    } catch {
      setFailed(true)
    }
  }

  return { standing, join: () => void join(), failed }
}
