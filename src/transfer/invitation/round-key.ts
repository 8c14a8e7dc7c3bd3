import { organisationSchema } from '#src/domain/record/organisation.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { roundSchema } from '#src/domain/record/round.ts'
import { unitSchema } from '#src/domain/record/unit.ts'
import { z } from '#src/domain/record/zod.ts'
import { isPrivateKey } from './key-text.ts'

/** A round has one for each device that invited to it before they met. */
export const ROUND_KEYS_MAX = 20

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
  /** All that hand-ins to this round may be sealed to. The first is the one of the invitation. */
  privateKeys: z
    .array(z.string().check(z.refine(isPrivateKey)))
    .check(z.minLength(1), z.maxLength(ROUND_KEYS_MAX)),
})
export type RoundKey = Immutable<z.infer<typeof roundKeySchema>>
