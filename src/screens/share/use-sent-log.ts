import { useState } from 'react'
import type { Closure } from '#src/domain/record/closure.ts'
import type { SharingLog } from '#src/domain/record/logs.ts'
import { isSentDraft, type SentDraft } from '#src/domain/summary/sent-draft.ts'
import type { Wishes } from '#src/domain/summary/wishes.ts'
import { today } from '#src/platform/clock.ts'
import { addSharing, removeSharing, restoreSharing } from '#src/storage/summaries.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useSending, type Sending } from '#src/workspace/use-sending.ts'
import { useTakingAway, type TakingAway } from '#src/workspace/use-taking-away.ts'

interface SentLogWork {
  readonly adding: Omit<Sending<SentDraft>, 'send'> & {
    readonly add: () => void
    /** What is still to be said. */
    readonly wrong: 'to' | 'date' | undefined
    /** The body that was written down last. */
    readonly added: string | undefined
  }
  readonly taking: TakingAway<SharingLog>
}

export function useSentLog({ roundId, revision }: Closure, wishes: Wishes): SentLogWork {
  const store = useStore()
  const [blank] = useState<SentDraft>(() => ({ to: '', form: 'print', date: today() }))
  const sending = useSending<SentDraft>({
    draftId: `sent ${roundId}`,
    blank,
    isDraft: isSentDraft,
  })
  const [wrong, setWrong] = useState<'to' | 'date'>()
  const [added, setAdded] = useState<string>()
  const taking = useTakingAway<SharingLog>({
    take: async ({ id }) => {
      await removeSharing(store, id)
      return true
    },
    bringBack: async ({ id }) => (await restoreSharing(store, id)).ok,
  })
  const { send, ...rest } = sending

  const add = async () => {
    const { to, form, date } = sending.draft
    const missing = to.trim() === '' ? 'to' : date === null ? 'date' : undefined
    setWrong(missing)
    if (missing !== undefined || date === null) return
    const isKept = await send(() =>
      addSharing(store, {
        roundId,
        revision,
        summaryVersion: wishes.version,
        status: wishes.standing.status,
        form,
        date,
        to: to.trim(),
      }),
    )
    if (isKept) setAdded(to.trim())
  }
  return { adding: { ...rest, wrong, added, add: () => void add() }, taking }
}
