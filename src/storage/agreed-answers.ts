import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { mayAnswer, type Locked } from '#src/domain/round/life.ts'
import { isTalking } from '#src/domain/workshop/phase.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'

export function listAgreedAnswers(store: Store, roundId: string): Promise<readonly AgreedAnswer[]> {
  return readWhere(store, 'agreedAnswer', 'roundId', roundId)
}

/** A new agreement is a proposal again, whoever had accepted the one before. */
export function saveAgreedAnswer(
  store: Store,
  roundId: string,
  questionId: string,
  agreed: AgreedAnswer['agreed'],
): Promise<Saved | Locked | Missing> {
  return change(store, ['round', 'agreedAnswer'], async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    if (round.mode === 'alone') throw new Error('Only a group has agreed answers')
    const isOpen = round.mode === 'eachFirst' ? isTalking(round) : mayAnswer(round).ok
    if (!isOpen) return { ok: false, kind: 'locked' }
    await on.put('agreedAnswer', idOf(roundId, questionId), {
      roundId,
      questionId,
      agreed,
      standing: { state: 'proposed', body: '', date: null },
      notDiscussed: false,
    })
    if (round.status === 'revealed') await on.patch('round', roundId, { status: 'agreeing' })
    return { ok: true }
  })
}
