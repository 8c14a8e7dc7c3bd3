import { useEffect, useId, useRef, useState } from 'react'
import {
  evidenceFormSchema,
  findProblems,
  isEvidenceForm,
  isSameForm,
  listedFormSchema,
  type EvidenceForm,
  type FormProblems,
} from '#src/domain/round/evidence-form.ts'
import { useFormDrafts } from '#src/workspace/form-drafts.ts'

export interface EvidenceFormWork {
  readonly values: EvidenceForm
  readonly type: (part: Partial<EvidenceForm>) => void
  /** Told from the first sending on. */
  readonly problems: FormProblems
  /** Counts the sending: each time the problems take the focus. */
  readonly attempt: number
  /** The id of each control begins with it. */
  readonly formId: string
  /** Something was typed that is not yet in the list. */
  readonly isStarted: boolean
  readonly send: () => void
  readonly clear: () => void
}

interface EvidenceFormOptions {
  /** What is typed is kept under it until it is saved or cleared. */
  readonly draftKey: string
  readonly start: EvidenceForm
  /** Whether somebody has to say which questions it is for. */
  readonly asksQuestions: boolean
  /** Resolves to whether it was kept. */
  readonly onSave: (form: EvidenceForm) => Promise<boolean>
}

export function useEvidenceForm(options: EvidenceFormOptions): EvidenceFormWork {
  const { draftKey, start, asksQuestions, onSave } = options
  const formId = useId()
  const drafts = useFormDrafts()
  const [values, setValues] = useState(() => drafts.read(draftKey, isEvidenceForm) ?? start)
  const [attempt, setAttempt] = useState(0)
  const [isTold, setTold] = useState(false)
  const schema = asksQuestions ? listedFormSchema : evidenceFormSchema
  const problems = findProblems(schema, values)
  const isStarted = !isSameForm(values, start)

  useEffect(() => {
    if (isStarted) drafts.keep(draftKey, values)
    else drafts.drop(draftKey)
  })

  const clear = () => {
    drafts.drop(draftKey)
    setValues(start)
    setTold(false)
  }

  // A second tap while the first is being saved would list the same thing twice.
  const isSending = useRef(false)
  const send = async () => {
    setAttempt(attempt + 1)
    setTold(true)
    if (isSending.current || Object.keys(problems).length > 0) return
    isSending.current = true
    if (await onSave(values)) clear()
    isSending.current = false
  }

  return {
    values,
    type: (part) => setValues((before) => ({ ...before, ...part })),
    problems: isTold ? problems : {},
    attempt,
    formId,
    isStarted,
    send: () => void send(),
    clear,
  }
}
