import { z } from './zod.ts'
import { clockTime, date, id, name, questionsVersion, text } from './fields.ts'
import { NATIONS, SECTORS } from './organisation.ts'
import { record, type Immutable } from './record.ts'

/** All that a member's device needs to answer; it holds nothing secret. */
export const invitationSchema = record({
  roundId: id,
  organisationId: id,
  organisation: z.object({
    name,
    sector: z.literal(SECTORS),
    nation: z.literal(NATIONS),
    communitiesPhrase: name,
  }),
  roundName: name,
  roundDate: date,
  endTime: z.nullable(clockTime),
  questionsVersion,
  language: name,
  roles: z.array(z.object({ id, name })),
  stageNamesShown: z.boolean(),
  practice: z.boolean(),
  /** Hand-ins are encrypted to it (age, X25519). */
  publicKey: text,
})
export type Invitation = Immutable<z.infer<typeof invitationSchema>>

/** Apart from the invitation, so that no invitation can carry it along. Its id is the invitation's. */
export const invitationKeySchema = record({ roundId: id, privateKey: text })
export type InvitationKey = Immutable<z.infer<typeof invitationKeySchema>>
