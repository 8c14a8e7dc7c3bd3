import { z } from './zod.ts'
import { choice, date, howSure, id, text } from './fields.ts'
import { record, type Immutable } from './record.ts'
import { canonicalJson } from './canonical.ts'

/**
 * One person's answers, sealed once handed in. It never changes, and it tells no time, order,
 * batch or device: its counters stay empty, because a count would give away the order.
 */
export const responseSchema = record({
  roundId: id,
  role: z.nullable(id),
  answers: z.record(z.string(), z.object({ choice, howSure: z.nullable(howSure), note: text })),
})
export type Response = Immutable<z.infer<typeof responseSchema>>

/**
 * Tells a duplicate from another response under the same id. It is worked out and never kept: there
 * are so few possible answers that a stored digest would give away what was erased.
 */
export function responseContent(response: Response): string {
  return canonicalJson([response.roundId, response.role, response.answers])
}

/** Always wins over the response whose id it has. */
export const withdrawalSchema = record({ roundId: id })
export type Withdrawal = Immutable<z.infer<typeof withdrawalSchema>>

/**
 * The answers of single people were erased after the round closed, those of every device: whatever
 * comes later goes as well, for opening the round again unlocks what the group agreed and no more.
 * Its id is the round's. A round done alone has none, for its answers are made again from its closure.
 */
export const rawErasureSchema = record({ roundId: id })
export type RawErasure = Immutable<z.infer<typeof rawErasureSchema>>

/** A member's own copy, sealed to the round's key. Its id is the response's. */
export const sealedCopySchema = record({
  roundId: id,
  sealed: z.string().check(z.maxLength(1_000_000)),
  receiptCode: text,
  keepUntil: date,
})
export type SealedCopy = Immutable<z.infer<typeof sealedCopySchema>>
