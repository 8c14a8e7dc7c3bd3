import { listMissing, type Answers } from '#src/domain/stage/answers.ts'
import type { FrozenQuestion } from '#src/domain/record/closure.ts'
import type { Reopening, Round, RoundStatus } from '#src/domain/record/round.ts'
import type { AnswerByQuestion } from './question-answer.ts'
import { isGathering, isTalking } from '#src/domain/workshop/phase.ts'

// What may happen to a round, and when: draft → agreeing → closed → reopened → agreeing → closed.
// A refusal is a value, because two tabs can always be of different minds.

export type Allowed<T = object> = { readonly ok: true } & T

export interface WrongStatus {
  readonly ok: false
  readonly kind: 'wrongStatus'
  readonly status: RoundStatus
}

export interface Locked {
  readonly ok: false
  readonly kind: 'locked'
}

export interface Blank {
  readonly ok: false
  readonly kind: 'blank'
  readonly questionIds: readonly string[]
}

/**
 * Answers are open until they are handed in, and again after a round is reopened. Where each answers
 * first, they are open to the next person until the round is closed, and then for good no more.
 */
export function mayAnswer(round: Round): Allowed | Locked {
  const isOpenToAll = round.mode === 'eachFirst' ? isGathering(round) : isOpen(round.status)
  return isOpenToAll ? { ok: true } : { ok: false, kind: 'locked' }
}

/** Officers may load evidence before the round; closing freezes it. */
export function mayLinkEvidence(round: Round): Allowed | Locked {
  return round.status === 'closed' ? { ok: false, kind: 'locked' } : { ok: true }
}

export function handInRound(
  round: Round,
  questionIds: readonly string[],
  answers: Answers,
): Allowed<{ readonly status: RoundStatus }> | WrongStatus | Blank {
  if (round.mode === 'eachFirst' || !isOpen(round.status)) return wrongStatus(round)
  const blank = listMissing(questionIds, answers)
  if (blank.length > 0) return { ok: false, kind: 'blank', questionIds: blank }
  return { ok: true, status: 'agreeing' }
}

/** A round that was reopened stays marked as reopened. */
export function takeBackRound(
  round: Round,
): Allowed<{ readonly status: RoundStatus }> | WrongStatus {
  if (!isHandedIn(round)) return wrongStatus(round)
  return { ok: true, status: round.reopenings.length > 0 ? 'reopened' : 'draft' }
}

export interface Changed {
  readonly ok: false
  readonly kind: 'changed'
}

const SAID = ['choice', 'note', 'reason', 'dissent', 'wouldChange'] as const

/** Refuses to freeze what is no longer so, as when another tab took the answers back and changed them. */
export function closeRoundWith(
  round: Round,
  frozen: readonly Pick<FrozenQuestion, 'questionId' | (typeof SAID)[number]>[],
  answers: AnswerByQuestion,
): Allowed<{ readonly status: RoundStatus }> | WrongStatus | Changed {
  if (!isTalking(round) && !isHandedIn(round)) return wrongStatus(round)
  const isSame = frozen.every((question) =>
    SAID.every((field) => answers[question.questionId]?.[field] === question[field]),
  )
  return isSame && frozen.length > 0
    ? { ok: true, status: 'closed' }
    : { ok: false, kind: 'changed' }
}

export interface NoteMissing {
  readonly ok: false
  readonly kind: 'noteMissing'
}

/** Counted and told: whoever reads the round sees when it was reopened and why. */
export function reopenRoundWith(
  round: Round,
  reopening: Reopening,
):
  | Allowed<{ readonly status: RoundStatus; readonly reopenings: readonly Reopening[] }>
  | WrongStatus
  | NoteMissing {
  if (round.status !== 'closed') return wrongStatus(round)
  if (reopening.note.trim() === '') return { ok: false, kind: 'noteMissing' }
  return { ok: true, status: 'reopened', reopenings: [...round.reopenings, reopening] }
}

function isHandedIn({ mode, status }: Round): boolean {
  return mode !== 'eachFirst' && status === 'agreeing'
}

function isOpen(status: RoundStatus): boolean {
  return status === 'draft' || status === 'reopened'
}

function wrongStatus(round: Round): WrongStatus {
  return { ok: false, kind: 'wrongStatus', status: round.status }
}
