import { partOn, partsToCome, secondsLeft, stepped, type SessionOrder } from './run-order.ts'
import { planAnew, type Part } from './running-order.ts'
import { secondsBetween } from './session-end.ts'

/** What a new plan would change; nobody changes anything before it is said. */
export interface Anew {
  /** What is still to come, in its new order and with its new times. */
  readonly toCome: readonly Part[]
  /** Parts that no longer fit. One can still go to them. */
  readonly leftOut: readonly Part[]
  /** Parts that were not in the plan before. */
  readonly added: readonly Part[]
  readonly missingSeconds: number
  /** Whether there is any change at all. */
  readonly changes: boolean
  /** Whether other questions are talked about, or in another order. */
  readonly reorders: boolean
}

/** `questionIds`: those of the round that nothing is agreed on, the widest disagreement first. */
export function offerAnew(
  order: SessionOrder,
  questionIds: readonly string[],
  now: string,
  endsAt: string,
): Anew {
  const before = partsToCome(order)
  const left = secondsBetween(now, endsAt) - Math.max(0, secondsLeft(order, now))
  const { parts: toCome, missingSeconds } = planAnew(before, openQuestions(), left)
  const has = (parts: readonly Part[], id: string) => parts.some((part) => part.id === id)
  return {
    toCome,
    leftOut: before.filter(({ id }) => !has(toCome, id)),
    added: toCome.filter(({ id }) => !has(before, id)),
    missingSeconds,
    changes: JSON.stringify(toCome) !== JSON.stringify(before),
    reorders: toCome.map(({ id }) => id).join() !== before.map(({ id }) => id).join(),
  }

  /** Those that are talked about now, were, or were skipped, are in no new plan. */
  function openQuestions(): string[] {
    if (order.plan.format === 'cafe') return []
    const { done, skipped, partId } = order.run
    const settled = new Set([...done, ...skipped, partId])
    const over = order.plan.parts.filter(({ id }) => settled.has(id))
    return questionIds.filter((id) => over.every(({ questionId }) => questionId !== id))
  }
}

/** What is over stays in front, what was left out comes last. */
export function takeAnew(order: SessionOrder, { toCome, leftOut }: Anew): SessionOrder {
  if (partOn(order) === undefined) return order
  const { plan, run } = order
  const coming = new Set([...toCome, ...partsToCome(order)].map(({ id }) => id))
  const kept = plan.parts.filter(({ id }) => !coming.has(id))
  const isLeftOut = ({ id }: Part) => run.leftOut.includes(id)
  const out = [...kept.filter(isLeftOut), ...leftOut]
  return stepped(order, 'planAnew', {
    plan: { ...plan, parts: [...kept.filter((part) => !isLeftOut(part)), ...toCome, ...out] },
    run: { ...run, leftOut: out.map(({ id }) => id) },
  })
}
