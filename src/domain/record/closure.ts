import { z } from './zod.ts'
import {
  choice,
  choiceCounts,
  count,
  date,
  howSure,
  id,
  name,
  questionsVersion,
  stage,
  text,
  time,
} from './fields.ts'
import { evidenceItem } from './evidence.ts'
import { record, type Immutable } from './record.ts'
import { MODES } from './round.ts'

const frozenQuestion = z.object({
  questionId: id,
  meaning: id,
  choice,
  howSure: z.nullable(howSure),
  /** Of a round done alone; a workshop has a reason in its place. */
  note: text,
  reason: text,
  dissent: text,
  wouldChange: text,
  notDiscussed: z.boolean(),
  evidence: z.object({
    state: z.literal(['notChecked', 'none', 'activity', 'result', 'trend']),
    items: z.array(z.object({ evidenceId: id, fresh: z.boolean(), ...evidenceItem.shape })),
  }),
  /** Null where too few replied to keep them. */
  counts: z.nullable(choiceCounts),
  /** Unlinked from their responses and shuffled. */
  looseNotes: z.array(text),
})
export type FrozenQuestion = Immutable<z.infer<typeof frozenQuestion>>

const frozenPlacement = z.object({
  /** Null: not placed, because too much is not known. */
  stage: z.nullable(stage),
  range: z.object({ lowest: stage, highest: stage }),
  dontKnow: z.array(id),
})
export type FrozenPlacement = Immutable<z.infer<typeof frozenPlacement>>

const turnout = z.object({
  expected: z.nullable(count),
  handedIn: count,
  returning: z.nullable(count),
  newcomers: z.nullable(count),
})

const closureContent = z.object({
  mode: z.literal(MODES),
  roundDate: date,
  questionsVersion,
  methodVersion: name,
  /** In the order of the set. */
  questions: z.array(frozenQuestion),
  claimed: frozenPlacement,
  /** Null until the evidence of every question is checked. */
  backed: z.nullable(frozenPlacement),
  evidenceChecked: count,
  /** A split on a question that nobody has agreed yet. */
  provisional: z.boolean(),
  turnout,
  /** How many individual placements fell at each stage; don't know here means not placed. */
  individualPlacements: z.nullable(choiceCounts),
  roleSplits: z.array(
    z.object({ role: name, handedIn: count, counts: z.record(z.string(), choiceCounts) }),
  ),
})
export type ClosureContent = Immutable<z.infer<typeof closureContent>>

/** What a round said when it was closed; a round that was reopened has one for each close. */
export const closureSchema = record({
  roundId: id,
  organisationId: id,
  revision: z.int().check(z.gte(1)),
  closedAt: time,
  content: closureContent,
})
export type Closure = Immutable<z.infer<typeof closureSchema>>
