import { text } from '#src/domain/record/fields.ts'
import { organisationSchema } from '#src/domain/record/organisation.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { roundSchema } from '#src/domain/record/round.ts'
import { unitSchema } from '#src/domain/record/unit.ts'
import { z } from '#src/domain/record/zod.ts'

const ON_ONE_DEVICE = { counters: true, deleted: true } as const

/**
 * What a second facilitator's device needs to gather for the same round. It opens hand-ins, so it
 * goes from hand to hand and never out with an invitation.
 */
export const roundKeySchema = z.object({
  round: z.omit(roundSchema, ON_ONE_DEVICE),
  organisation: z.omit(organisationSchema, ON_ONE_DEVICE),
  /** Null: the whole organisation. */
  unit: z.nullable(z.omit(unitSchema, ON_ONE_DEVICE)),
  /** The payload that went out, so that both devices invite to the same. */
  invitation: z.string(),
  /** AGE-SECRET-KEY-1…: all that hand-ins to this round may be sealed to. */
  privateKeys: z.array(text).check(z.minLength(1)),
})
export type RoundKey = Immutable<z.infer<typeof roundKeySchema>>
