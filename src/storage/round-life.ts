import type { ClosureContent } from '#src/domain/record/closure.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { RecordOf } from '#src/domain/record/kinds.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Round } from '#src/domain/record/round.ts'
import {
  closeRoundWith,
  handInRound,
  reopenRoundWith,
  takeBackRound,
  type Blank,
  type Changed,
  type NoteMissing,
  type WrongStatus,
} from '#src/domain/round/life.ts'
import type { AnswerByQuestion } from '#src/domain/round/question-answer.ts'
import {
  answersOfRound,
  choicesOf,
  latestClosure,
  type AnswerRecords,
} from '#src/domain/round/round-answers.ts'
import { closeWorkshop } from '#src/domain/workshop/close-workshop.ts'
import { keepsResponses, withPause } from '#src/domain/workshop/retention.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import { isLeadIn, type NotLead } from './lead.ts'
import type { Missing, Saved } from './refusals.ts'
import { endGathering, eraseSingleAnswers, KINDS_OF_SINGLE_ANSWERS } from './single-answers.ts'

// Each step in the life of a round is one transaction. When one may be taken is told by
// domain/round/life.ts.

/** Locks the answers. Alone, they are sealed as one response. */
export function handIn(
  store: Store,
  roundId: string,
  questionIds: readonly string[],
): Promise<Saved | WrongStatus | Blank | Missing> {
  return inRound(store, roundId, async (on, round) => {
    const answers = answersOfRound(round, await readAnswers(on, roundId))
    const may = handInRound(round, questionIds, choicesOf(answers))
    if (!may.ok) return may
    if (round.mode === 'alone') {
      await on.seal('response', on.newId(), toResponse(roundId, questionIds, answers))
    }
    await on.patch('round', roundId, { status: may.status })
    return { ok: true }
  })
}

/** Opens the answers again. The response is withdrawn, so that no backup brings it back. */
export function takeBack(store: Store, roundId: string): Promise<Saved | WrongStatus | Missing> {
  return inRound(store, roundId, async (on, round) => {
    const may = takeBackRound(round)
    if (!may.ok) return may
    await withdrawResponses(on, roundId)
    await on.patch('round', roundId, { status: may.status })
    return { ok: true }
  })
}

export interface Closed {
  readonly ok: true
  readonly revision: number
}

/**
 * Keeps what the round said and erases the answers that it was made from. `isRequested`: a request
 * for them came in, so that they are not erased. It never takes back what was said of one before.
 */
export function closeRound(
  store: Store,
  roundId: string,
  frozen: ClosureContent,
  isRequested = false,
): Promise<Closed | WrongStatus | Changed | NotLead | Missing> {
  return inRound(store, roundId, async (on, round) => {
    if (!(await isLeadIn(on, roundId))) return { ok: false, kind: 'notLead' }
    const records = await readAnswers(on, roundId)
    const may = closeRoundWith(round, frozen.questions, answersOfRound(round, records))
    if (!may.ok) return may
    const last = latestClosure(records.closures)
    const revision = (last?.revision ?? 0) + 1
    await on.put('closure', on.newId(), {
      roundId,
      organisationId: round.organisationId,
      revision,
      closedAt: on.now,
      content: await withResponses(on, round, frozen, records),
    })
    const retention = isRequested ? withPause(round.retention, on.now) : round.retention
    await eraseAnswers(store, on, { ...round, retention })
    const paused = retention === round.retention ? {} : { retention }
    await on.patch('round', roundId, { status: may.status, ...paused })
    await on.dropFormDrafts(roundId)
    return { ok: true, revision }
  })
}

async function withResponses(
  on: Change,
  round: Round,
  frozen: ClosureContent,
  records: AnswerRecords,
): Promise<ClosureContent> {
  if (round.mode !== 'eachFirst') return frozen
  const withdrawn = (await on.list('withdrawal', 'roundId', round.id)).length
  const last = latestClosure(records.closures)?.content
  return closeWorkshop({ ...records, round, frozen, last, withdrawn })
}

/** For good, save responses that are kept for some days more (see retention.ts). */
async function eraseAnswers(store: Store, on: Change, round: Round): Promise<void> {
  const { id, mode } = round
  if (mode === 'eachFirst') {
    return keepsResponses(round) ? endGathering(store, on, id) : eraseSingleAnswers(store, on, id)
  }
  // These are made again from the closure when the round is opened again.
  await on.bury('draftAnswer', await on.keys('draftAnswer', 'roundId', id))
  await withdrawResponses(on, id)
}

async function withdrawResponses(on: Change, roundId: string): Promise<void> {
  const ids = await on.keys('response', 'roundId', roundId)
  for (const id of ids) await on.seal('withdrawal', id, { roundId })
  await on.erase('response', ids)
}

/** Opens the answers of a closed round. Alone, they are made again from what was kept. */
export function reopenRound(
  store: Store,
  roundId: string,
  note: string,
): Promise<Saved | WrongStatus | NoteMissing | Missing> {
  return inRound(store, roundId, async (on, round) => {
    const may = reopenRoundWith(round, { at: on.now, note })
    if (!may.ok) return may
    if (round.mode === 'alone') {
      const answers = answersOfRound(round, await readAnswers(on, roundId))
      await putDrafts(on, roundId, answers)
    }
    await on.patch('round', roundId, { status: may.status, reopenings: may.reopenings })
    await on.dropFormDrafts(roundId)
    return { ok: true }
  })
}

function inRound<T>(
  store: Store,
  roundId: string,
  work: (on: Change, round: Round) => Promise<T>,
): Promise<T | Missing> {
  const kinds = [
    'round',
    'withdrawal',
    'agreedAnswer',
    'reveal',
    'closure',
    ...KINDS_OF_SINGLE_ANSWERS,
  ] as const
  return change<T | Missing>(store, kinds, async (on) => {
    const round = await on.find('round', roundId)
    return round === undefined ? { ok: false, kind: 'missing' } : work(on, round)
  })
}

async function readAnswers(on: Change, roundId: string): Promise<AnswerRecords> {
  return {
    drafts: await on.list('draftAnswer', 'roundId', roundId),
    responses: await on.list('response', 'roundId', roundId),
    agreed: await on.list('agreedAnswer', 'roundId', roundId),
    reveals: await on.list('reveal', 'roundId', roundId),
    closures: await on.list('closure', 'roundId', roundId),
  }
}

function toResponse(
  roundId: string,
  questionIds: readonly string[],
  answers: AnswerByQuestion,
): FieldsOf<RecordOf<'response'>> {
  const sealed = questionIds.flatMap((questionId) => {
    const answer = answers[questionId]
    if (answer === undefined || answer.choice === null) return []
    const { choice, howSure, note } = answer
    return [[questionId, { choice, howSure, note }] as const]
  })
  return { roundId, role: null, answers: Object.fromEntries(sealed) }
}

async function putDrafts(on: Change, roundId: string, answers: AnswerByQuestion): Promise<void> {
  for (const [questionId, answer] of Object.entries(answers)) {
    if (answer === undefined) continue
    const { choice, howSure, note } = answer
    const fields = { roundId, questionId, answer: { choice, howSure, note } }
    await on.put('draftAnswer', idOf(roundId, questionId), fields)
  }
}
