import { z } from './zod.ts'
import { date, id, name, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

export const evidenceItem = z.object({
  kind: z.literal(['activity', 'result', 'trend']),
  what: text,
  date,
  where: text,
  /** A role or a team, never a person. */
  owner: name,
  /** Who else has checked it, and when; empty when nobody has. */
  secondCheck: text,
})
export type EvidenceItem = Immutable<z.infer<typeof evidenceItem>>

/** Belongs to the organisation and is linked to questions and rounds. */
export const evidenceSchema = record({
  organisationId: id,
  item: evidenceItem,
  /**
   * What it is for, also where no round uses it: that of evidence loaded before a round. Records
   * from before there was such a list have none.
   */
  questionMeanings: z._default(z.array(id), []),
})
export type Evidence = Immutable<z.infer<typeof evidenceSchema>>

/** Id: evidence, round and meaning. The meaning outlives a new version of the questions. */
export const evidenceLinkSchema = record({ evidenceId: id, roundId: id, questionMeaning: id })
export type EvidenceLink = Immutable<z.infer<typeof evidenceLinkSchema>>

/** Id: round and question. */
export const evidenceCheckSchema = record({
  roundId: id,
  questionId: id,
  lookedFoundNone: z.boolean(),
})
export type EvidenceCheck = Immutable<z.infer<typeof evidenceCheckSchema>>
