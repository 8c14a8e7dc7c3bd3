import type { MayReveal } from '#src/domain/disclosure/reveal.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { WrongStatus } from '#src/domain/round/life.ts'
import { isTalking, latestReveal } from '#src/domain/workshop/phase.ts'
import { mayRevealRound } from '#src/domain/workshop/reveal-round.ts'
import { groupAnswersShown } from '#src/domain/workshop/group-answers.ts'
import { showRound } from '#src/domain/workshop/reveal-round.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { isLeadIn, type NotLead } from './lead.ts'
import type { Missing, Saved } from './refusals.ts'

/** Works out what the room may see of all that was handed in, and keeps exactly that. */
export function revealRound(
  store: Store,
  roundId: string,
  questionIds: readonly string[],
): Promise<Saved | Exclude<MayReveal, { ok: true }> | WrongStatus | NotLead | Missing> {
  const kinds = ['round', 'response', 'withdrawal', 'reveal'] as const
  return change(store, kinds, async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    // Two reveals of different people could tell what one person said.
    if (!(await isLeadIn(on, roundId))) return { ok: false, kind: 'notLead' }
    const responses = await on.list('response', 'roundId', roundId)
    const reveals = await on.list('reveal', 'roundId', roundId)
    const may = mayRevealRound(round, reveals, responses.length)
    if (!may.ok) return may
    const last = latestReveal(reveals)
    const withdrawn = (await on.list('withdrawal', 'roundId', roundId)).length
    await on.put('reveal', on.newId(), {
      roundId,
      number: (last?.number ?? 0) + 1,
      at: on.now,
      handedIn: responses.length,
      shown: showRound(questionIds, responses, last, withdrawn),
    })
    if (round.status === 'collecting') await on.patch('round', roundId, { status: 'revealed' })
    return { ok: true }
  })
}

/**
 * One tap for what there is no time to talk about: the group's answer stands for each question that
 * has one and nothing agreed, marked as not discussed. Tells how many it could not be done for.
 */
export function takeGroupAnswers(
  store: Store,
  roundId: string,
  questionIds: readonly string[],
): Promise<{ readonly ok: true; readonly left: number } | WrongStatus | Missing> {
  return change(store, ['round', 'reveal', 'agreedAnswer'], async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    if (!isTalking(round)) return { ok: false, kind: 'wrongStatus', status: round.status }
    const reveal = latestReveal(await on.list('reveal', 'roundId', roundId))
    const group = groupAnswersShown(questionIds, reveal)
    const agreed = await on.list('agreedAnswer', 'roundId', roundId)
    const open = questionIds.filter((question) =>
      agreed.every((one) => one.questionId !== question || one.agreed.choice === null),
    )
    for (const questionId of open) {
      const choice = group[questionId]
      if (choice === undefined) continue
      const before = agreed.find((one) => one.questionId === questionId)?.agreed
      await on.put('agreedAnswer', idOf(roundId, questionId), {
        roundId,
        questionId,
        agreed: { reason: '', dissent: '', wouldChange: '', ...before, choice },
        standing: { state: 'proposed', body: '', date: null },
        notDiscussed: true,
      })
    }
    if (round.status === 'revealed') await on.patch('round', roundId, { status: 'agreeing' })
    return { ok: true, left: open.filter((question) => group[question] === undefined).length }
  })
}

/** Opens again what was taken without talk. What was talked about since stays. */
export function undoGroupAnswers(
  store: Store,
  roundId: string,
  questionIds: readonly string[],
): Promise<Saved | WrongStatus | Missing> {
  return change(store, ['round', 'agreedAnswer'], async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    if (!isTalking(round)) return { ok: false, kind: 'wrongStatus', status: round.status }
    const agreed = await on.list('agreedAnswer', 'roundId', roundId)
    for (const one of agreed) {
      if (!one.notDiscussed || !questionIds.includes(one.questionId)) continue
      await on.patch('agreedAnswer', one.id, {
        agreed: { ...one.agreed, choice: null },
        notDiscussed: false,
      })
    }
    return { ok: true }
  })
}
