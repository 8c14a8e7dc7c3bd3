import { useState } from 'react'
import { readFigure } from '#src/domain/outcome/figure.ts'
import { isReadingDraft, type ReadingDraft } from '#src/domain/outcome/outcome-draft.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import type { OutcomeReading } from '#src/domain/record/outcome.ts'
import { today } from '#src/platform/clock.ts'
import { addReading } from '#src/storage/outcomes.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useSending, type Sending } from '#src/workspace/use-sending.ts'

export interface AddingReading extends Sending<ReadingDraft> {
  readonly add: () => void
  /** Shown once somebody has pressed the button. */
  readonly missing: { readonly value: boolean; readonly date: boolean }
  readonly added: OutcomeReading['reading'] | undefined
}

export function useAddReading(outcomeId: string): AddingReading {
  const store = useStore()
  const [isAsked, setAsked] = useState(false)
  const [added, setAdded] = useState<OutcomeReading['reading']>()
  const [blank] = useState(() => ({ date: today(), value: '', note: '' }))
  const form = useSending<ReadingDraft>({
    draftId: `reading ${outcomeId}`,
    blank,
    isDraft: isReadingDraft,
  })
  const { date, note } = form.draft
  const value = readFigure(form.draft.value)
  const isValueMissing = value === null || value === undefined

  const add = async () => {
    setAsked(true)
    // The field says that the note is too long.
    if (isValueMissing || date === '' || note.length > TEXT_MAX) return
    const reading = { date, value, note: note.trim() }
    if (!(await form.send(async () => addReading(store, outcomeId, reading)))) return
    setAsked(false)
    setAdded(reading)
  }

  return {
    ...form,
    add: () => void add(),
    missing: { value: isAsked && isValueMissing, date: isAsked && date === '' },
    added,
  }
}
