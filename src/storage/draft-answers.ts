import type { DraftAnswer } from '#src/domain/record/draft-answer.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { mayAnswer, type Locked } from '#src/domain/round/life.ts'
import { change } from './change.ts'
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
  return change(store, ['round', 'draftAnswer'], async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    if (round.mode === 'together') throw new Error('A round done together has agreed answers')
    const may = mayAnswer(round)
    if (!may.ok) return may
    await on.put('draftAnswer', idOf(roundId, questionId), { roundId, questionId, answer })
    return { ok: true }
  })
}
