import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useId, useRef } from 'react'
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import {
  BLANK_FORM,
  evidenceFormSchema,
  isEvidenceForm,
  isSameForm,
  toItem,
  type EvidenceForm,
} from '#src/domain/round/evidence-form.ts'
import { useFormDrafts } from '#src/workspace/form-drafts.ts'

export interface EvidenceFormWork {
  readonly form: UseFormReturn<EvidenceForm>
  /** The id of each control begins with it. */
  readonly formId: string
  readonly date: string
  /** Something was typed that is not yet in the list. */
  readonly isStarted: boolean
  readonly send: () => void
  readonly clear: () => void
}

export function useEvidenceForm(
  draftKey: string,
  item: EvidenceItem | undefined,
  onSave: (item: EvidenceItem) => Promise<boolean>,
): EvidenceFormWork {
  const formId = useId()
  const drafts = useFormDrafts()
  const start: EvidenceForm = item ?? BLANK_FORM
  const form = useForm<EvidenceForm>({
    resolver: zodResolver(evidenceFormSchema),
    defaultValues: drafts.read(draftKey, isEvidenceForm) ?? start,
    // The summary above the form takes the focus instead.
    shouldFocusError: false,
  })
  const typed = { ...BLANK_FORM, ...useWatch({ control: form.control }) }
  const isStarted = !isSameForm(typed, start)

  useEffect(() => {
    if (isStarted) drafts.keep(draftKey, form.getValues())
    else drafts.drop(draftKey)
  })

  const clear = () => {
    drafts.drop(draftKey)
    form.reset(start)
  }

  // A second tap while the first is being saved would list the same thing twice.
  const isSending = useRef(false)
  const send = form.handleSubmit(async (values) => {
    const wanted = toItem(values)
    if (wanted === null || isSending.current) return
    isSending.current = true
    if (await onSave(wanted)) clear()
    isSending.current = false
  })

  return { form, formId, date: typed.date, isStarted, send: () => void send(), clear }
}
