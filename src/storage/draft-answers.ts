import type { DraftAnswer } from '#src/domain/record/draft-answer.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { mayAnswer, type Locked } from '#src/domain/round/life.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'

export function listDraftAnswers(store: Store, roundId: string): Promise<readonly DraftAnswer[]> {
  return readWhere(store, 'draftAnswer', 'roundId', roundId)
}

export function saveDraftAnswer(
  store: Store,
  roundId: string,
  questionId: string,
  answer: DraftAnswer['answer'],
): Promise<Saved | Locked | Missing> {
  return change<Saved | Locked | Missing>(store, KINDS, async (on) => {
    const round = await on.find('round', roundId)
    if (round?.mode === 'together') throw new Error('A round done together has agreed answers')
    const may = round === undefined ? await mayAnswerJoined(on, roundId) : mayAnswer(round)
    if (!may.ok) return may
    await on.put('draftAnswer', idOf(roundId, questionId), { roundId, questionId, answer })
    return { ok: true }
  })
}

const KINDS = ['round', 'invitation', 'sealedCopy', 'draftAnswer'] as const

/** Of a round whose record is on another device: open to whoever was invited, until they hand in. */
async function mayAnswerJoined(on: Change, roundId: string): Promise<Saved | Locked | Missing> {
  if ((await on.find('invitation', roundId)) === undefined) return { ok: false, kind: 'missing' }
  const copies = await on.list('sealedCopy', 'roundId', roundId)
  return copies.length === 0 ? { ok: true } : { ok: false, kind: 'locked' }
}
