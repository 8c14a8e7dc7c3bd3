import { useState } from 'react'
import { answersOfDrafts, BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { keptUntil } from '#src/domain/workshop/own-copy.ts'
import { receiptCode } from '#src/domain/workshop/receipt-code.ts'
import type { DraftAnswer } from '#src/domain/record/draft-answer.ts'
import type { Response } from '#src/domain/record/response.ts'
import { today } from '#src/platform/clock.ts'
import { newId } from '#src/platform/ids.ts'
import { listDraftAnswers } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { keepHandIn } from '#src/storage/sealed-copies.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { sealedToText } from '#src/transfer/hand-in/sealed-text.ts'
import { forgetPerson, listUnsaved } from '#src/workspace/gathering/turn.ts'
import type { InvitedRound } from '#src/workspace/invited/invited-round.ts'
import { useStore } from '#src/workspace/use-live.ts'

export type InvitedStep =
  | { readonly kind: 'open' }
  | { readonly kind: 'sealing' }
  /** The device has not taken the answers to these questions. */
  | { readonly kind: 'unsaved'; readonly numbers: readonly number[] }
  /** Another tab took an answer away, or changed one. */
  | { readonly kind: 'blank' | 'changed' }
  | { readonly kind: 'failed' }

export interface InvitedHandIn {
  readonly step: InvitedStep
  readonly handIn: () => void
}

/** `role` is null where the person did not say. */
export function useInvitedHandIn(invited: InvitedRound, role: string | null): InvitedHandIn {
  const store = useStore()
  const [step, setStep] = useState<InvitedStep>({ kind: 'open' })

  async function work(): Promise<void> {
    const numbers = listUnsaved(invited.view)
    // What is sealed is what storage has: a note that it did not take would be lost without a word.
    if (numbers.length > 0) return setStep({ kind: 'unsaved', numbers })
    setStep({ kind: 'sealing' })
    try {
      setStep(await sealAndKeep(store, invited, role))
    } catch {
      setStep({ kind: 'failed' })
    }
  }

  return { step, handIn: () => void (step.kind === 'sealing' || work()) }
}

async function sealAndKeep(
  store: Store,
  { view, invitation }: InvitedRound,
  role: string | null,
): Promise<InvitedStep> {
  const drafts = await listDraftAnswers(store, invitation.roundId)
  const answers = wholeAnswers(view.questionIds, drafts)
  if (answers === null) return { kind: 'blank' }
  const id = newId()
  const { questionsVersion, roundDate } = invitation
  const handIn = { responseId: id, questionsVersion, role, answers }
  const sealed = sealedToText(await sealHandIn(handIn, view.questionIds, invitation))
  const keepUntil = keptUntil(today(), roundDate)
  const copy = { id, sealed, receiptCode: receiptCode(id), keepUntil }
  const kept = await keepHandIn(store, invitation.roundId, copy, drafts)
  if (!kept.ok && kept.kind === 'changed') return { kind: 'changed' }
  forgetPerson(view)
  // Also where another tab handed in first, or left the round: the page follows storage.
  return { kind: 'sealing' }
}

/** Null where a question has no answer. */
function wholeAnswers(
  questionIds: readonly string[],
  drafts: readonly DraftAnswer[],
): Response['answers'] | null {
  const given = answersOfDrafts(drafts)
  const whole = questionIds.flatMap((questionId) => {
    const { choice, howSure, note } = given[questionId] ?? BLANK_ANSWER
    return choice === null ? [] : [[questionId, { choice, howSure, note }] as const]
  })
  return whole.length === questionIds.length ? Object.fromEntries(whole) : null
}
