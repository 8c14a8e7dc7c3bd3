import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Response } from '#src/domain/record/response.ts'
import type { Round } from '#src/domain/record/round.ts'
import { BLANK_ANSWER, type AnswerByQuestion } from '#src/domain/round/question-answer.ts'
import type { Blank } from '#src/domain/round/life.ts'
import { isGathering } from '#src/domain/workshop/phase.ts'
import { receiveResponse, type Received } from '#src/domain/workshop/receive-response.ts'
import { receiptCode } from '#src/domain/workshop/receipt-code.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'

// Responses of a round in which each answers first. They are never listed for a screen: only their
// number is, and what domain/disclosure lets out of them.

export type HandedIn =
  | { readonly ok: true; readonly code: string }
  | Exclude<Received, { ok: true }>
  | Blank
  | Missing

/**
 * Seals what the person at this tablet answered, and leaves nothing of it for the next one. The code
 * lets them take it back, and is shown to nobody else.
 */
export function handInFromTablet(
  store: Store,
  roundId: string,
  questionIds: readonly string[],
  role: string | null = null,
): Promise<HandedIn> {
  return gather(store, roundId, async (on, round) => {
    const drafts = await on.list('draftAnswer', 'roundId', roundId)
    const answers: AnswerByQuestion = Object.fromEntries(
      drafts.map(({ questionId, answer }) => [questionId, { ...BLANK_ANSWER, ...answer }]),
    )
    const handed = await sealAnswers(on, round, questionIds, { answers, role })
    if (handed.ok) await eraseDrafts(on, roundId)
    return handed
  })
}

/** What somebody wrote on paper. Sealed at once, and never shown again. */
export function addPaperResponse(
  store: Store,
  roundId: string,
  questionIds: readonly string[],
  answers: AnswerByQuestion,
  role: string | null = null,
): Promise<HandedIn> {
  return gather(store, roundId, (on, round) =>
    sealAnswers(on, round, questionIds, { answers, role }),
  )
}

/** A response that was sealed on another device. */
export function receive(
  store: Store,
  roundId: string,
  id: string,
  fields: FieldsOf<Response>,
): Promise<Received | Missing> {
  return gather(store, roundId, async (on, round) => takeResponse(on, round, id, fields))
}

/** Forgets what was answered at this tablet and not handed in. */
export function forgetDrafts(store: Store, roundId: string): Promise<void> {
  return change(store, ['draftAnswer'], (on) => eraseDrafts(on, roundId))
}

export interface NoSuchCode {
  readonly ok: false
  readonly kind: 'noSuchCode'
}

export interface Requested {
  readonly ok: false
  readonly kind: 'requested'
}

/**
 * The tombstone wins over every copy of the response, wherever it is. What the room saw stays, and
 * what a closed round says. Not while a request for the information is open: nothing goes then.
 */
export function withdrawResponse(
  store: Store,
  roundId: string,
  code: string,
): Promise<Saved | NoSuchCode | Requested | Missing> {
  return gather<Saved | NoSuchCode | Requested>(store, roundId, async (on, round) => {
    if (round.retention.pausedAt !== null) return { ok: false, kind: 'requested' }
    const responses = await on.list('response', 'roundId', roundId)
    const found = responses.filter(({ id }) => receiptCode(id) === code)
    const [only] = found
    // Two of one code: nobody can tell whose it is, so that none is taken away.
    if (only === undefined || found.length > 1) return { ok: false, kind: 'noSuchCode' }
    await on.seal('withdrawal', only.id, { roundId })
    await on.erase('response', [only.id])
    return { ok: true }
  })
}

function gather<T>(
  store: Store,
  roundId: string,
  work: (on: Change, round: Round) => Promise<T>,
): Promise<T | Missing> {
  const kinds = ['round', 'draftAnswer', 'response', 'withdrawal'] as const
  return change<T | Missing>(store, kinds, async (on) => {
    const round = await on.find('round', roundId)
    return round === undefined ? { ok: false, kind: 'missing' } : work(on, round)
  })
}

async function sealAnswers(
  on: Change,
  round: Round,
  questionIds: readonly string[],
  { answers, role }: { readonly answers: AnswerByQuestion; readonly role: string | null },
): Promise<Exclude<HandedIn, Missing>> {
  const blank = questionIds.filter((questionId) => (answers[questionId]?.choice ?? null) === null)
  if (blank.length > 0) return { ok: false, kind: 'blank', questionIds: blank }
  const sealed = questionIds.flatMap((questionId) => {
    const { choice, howSure, note } = answers[questionId] ?? BLANK_ANSWER
    return choice === null ? [] : [[questionId, { choice, howSure, note }] as const]
  })
  const id = on.newId()
  const known = round.roles.some(({ id: roleId }) => roleId === role) ? role : null
  const fields = { roundId: round.id, role: known, answers: Object.fromEntries(sealed) }
  const received = await takeResponse(on, round, id, fields)
  return received.ok ? { ok: true, code: receiptCode(id) } : received
}

async function takeResponse(
  on: Change,
  round: Round,
  id: string,
  fields: FieldsOf<Response>,
): Promise<Received> {
  if (!isGathering(round)) return { ok: false, kind: 'wrongStatus', status: round.status }
  const responses = await on.list('response', 'roundId', round.id)
  const withdrawals = await on.list('withdrawal', 'roundId', round.id)
  const response: Response = { ...fields, id, counters: {}, deleted: null }
  const withdrawnIds = withdrawals.map((withdrawal) => withdrawal.id)
  const received = receiveResponse(round, response, { responses, withdrawnIds })
  if (received.ok && received.isNew) await on.seal('response', id, fields)
  return received
}

async function eraseDrafts(on: Change, roundId: string): Promise<void> {
  await on.erase('draftAnswer', await on.keys('draftAnswer', 'roundId', roundId))
}
