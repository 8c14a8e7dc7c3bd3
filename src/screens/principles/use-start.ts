import { useState } from 'react'
import { isStartDraft, type StartDraft } from '#src/domain/principle/start-draft.ts'
import { NAME_MAX } from '#src/domain/record/fields.ts'
import { today } from '#src/platform/clock.ts'
import { startPrinciples } from '#src/storage/principles.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useSending, type Sending } from '#src/workspace/use-sending.ts'

export interface Starting extends Sending<StartDraft> {
  readonly start: () => void
  /** Shown once somebody has pressed the button. */
  readonly missing: { readonly partnership: boolean; readonly date: boolean }
}

export function useStart(organisationId: string, onStarted: (id: string) => void): Starting {
  const store = useStore()
  const [isAsked, setAsked] = useState(false)
  const [blank] = useState(() => ({ partnership: '', date: today() }))
  const form = useSending<StartDraft>({
    draftId: `principles ${organisationId}`,
    blank,
    isDraft: isStartDraft,
  })
  const { partnership, date } = form.draft
  const isNameless = partnership.trim() === ''

  const start = async () => {
    setAsked(true)
    // The field says that it is too long.
    if (isNameless || date === '' || partnership.length > NAME_MAX) return
    let startedId: string | undefined
    const isSent = await form.send(async () => {
      const started = await startPrinciples(store, organisationId, { partnership, date })
      if (started.ok) startedId = started.principlesId
      return started
    })
    if (!isSent || startedId === undefined) return
    setAsked(false)
    onStarted(startedId)
  }

  return {
    ...form,
    start: () => void start(),
    missing: { partnership: isAsked && isNameless, date: isAsked && date === '' },
  }
}
