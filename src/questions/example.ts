import exampleFile from '#questions/example.json'
import { NATIONS, SECTORS } from '#src/domain/record/organisation.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'
import { MENU_IDS } from './outcomes.ts'
import { SIFTING_TEST_IDS } from './sifting.ts'

const key = z.string().check(z.minLength(1))
const days = z.int().check(z.gte(0))
const choice = z.literal(['dontKnow', 1, 2, 3, 4, 5])

const exampleAnswerSchema = z.strictObject({
  choice,
  /** Which texts stand beside the choice; their words are in the locales. */
  said: z.array(z.literal(['reason', 'dissent', 'wouldChange'])),
})

const exampleRoundSchema = z.strictObject({
  id: key,
  /** Counted from the day the example is opened, so that it never looks old. */
  daysAgo: days,
  closedAfterDays: days,
  answers: z.record(key, exampleAnswerSchema),
  lookedFoundNone: z.array(key),
  /** Closed once with one answer written down wrong, then opened again to mend it. */
  reopened: z.optional(
    z.strictObject({ afterDays: days, question: key, firstWrittenDown: choice }),
  ),
})
export type ExampleRound = Immutable<z.infer<typeof exampleRoundSchema>>

const exampleEvidenceSchema = z.strictObject({
  id: key,
  kind: z.literal(['activity', 'result', 'trend']),
  daysAgo: days,
  secondCheck: z.boolean(),
  supports: z.array(z.strictObject({ round: key, question: key })).check(z.minLength(1)),
})
export type ExampleEvidence = Immutable<z.infer<typeof exampleEvidenceSchema>>

const exampleActionSchema = z.strictObject({
  id: key,
  /** The round whose talk it came from. */
  round: key,
  question: key,
  /** What it is for; one of the outcomes below. */
  outcome: z.nullable(key),
  /** Counted from the day the example is opened; in the past where below zero. */
  dueInDays: z.nullable(z.int()),
  reviewInDays: z.nullable(z.int()),
  standing: z.literal(['proposed', 'accepted', 'approved']),
  state: z.literal(['notStarted', 'underWay', 'done', 'dropped']),
  /** When it was last said how it goes; null: not since it was written down. */
  saidDaysAgo: z.nullable(days),
  madeDifference: z.nullable(z.literal(['yes', 'partly', 'no', 'tooSoon'])),
})
export type ExampleAction = Immutable<z.infer<typeof exampleActionSchema>>

const exampleOutcomeSchema = z.strictObject({
  id: z.literal(MENU_IDS),
  start: z.strictObject({ daysAgo: days, value: z.number() }),
  /** Null where nobody has set one yet. */
  target: z.nullable(z.strictObject({ inDays: days, value: z.number() })),
  lowerIsBetter: z.boolean(),
  /** Earliest first; `noted`: a note stands beside it, its words are in the locales. */
  readings: z.array(
    z.strictObject({ id: key, daysAgo: days, value: z.number(), noted: z.boolean() }),
  ),
})
export type ExampleOutcome = Immutable<z.infer<typeof exampleOutcomeSchema>>

const examplePrioritySchema = z.strictObject({
  id: key,
  question: key,
  outcome: z.nullable(key),
  tests: z.partialRecord(z.literal(SIFTING_TEST_IDS), z.literal(['yes', 'no', 'notSure'])),
  gapSize: z.literal(['small', 'medium', 'large']),
  /** Null: not asked yet. */
  someoneIsOnIt: z.nullable(z.boolean()),
  /** Null: it still waits. */
  decided: z.nullable(
    z.strictObject({ list: z.literal(['short', 'long', 'leftOut']), daysAgo: days }),
  ),
})
export type ExamplePriority = Immutable<z.infer<typeof examplePrioritySchema>>

/** The principles of the one partnership on one day. */
const examplePlacingSchema = z.strictObject({
  id: key,
  daysAgo: days,
  places: z.record(key, z.literal([1, 2, 3, 4, 5])),
  /** A note stands beside these; its words are in the locales. */
  noted: z.array(key),
})
export type ExamplePlacing = Immutable<z.infer<typeof examplePlacingSchema>>

const exampleSchema = z.strictObject({
  organisation: z.strictObject({
    sector: z.literal(SECTORS),
    nation: z.literal(NATIONS),
    headcount: z.nullable(z.int()),
  }),
  /** Earliest first. */
  rounds: z.array(exampleRoundSchema),
  evidence: z.array(exampleEvidenceSchema),
  actions: z.array(exampleActionSchema),
  outcomes: z.array(exampleOutcomeSchema),
  priorities: z.array(examplePrioritySchema),
  /** Earliest first. */
  partnership: z.array(examplePlacingSchema),
})
export type Example = Immutable<z.infer<typeof exampleSchema>>

/** A fictional council: three rounds in three years, with evidence, a plan and its outcomes. */
export const example: Example = exampleSchema.parse(exampleFile)
