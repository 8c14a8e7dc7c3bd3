import practiceFile from '#questions/practice.json'
import { NATIONS, SECTORS } from '#src/domain/record/organisation.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

const key = z.string().check(z.minLength(1))
const choice = z.literal(['dontKnow', 1, 2, 3, 4, 5])
const count = z.int().check(z.gte(1))

const practiceSchema = z.strictObject({
  organisation: z.strictObject({
    sector: z.literal(SECTORS),
    nation: z.literal(NATIONS),
    headcount: z.nullable(count),
  }),
  /** More than have handed in, so that there are some left to try it with. */
  expected: count,
  /** For each question what each person chose, always in the same order of people. */
  choices: z.record(key, z.array(choice)),
  /** Who wrote a note, counted from 1; the words are in the locales. */
  notes: z.record(key, z.array(count)),
})
export type Practice = Immutable<z.infer<typeof practiceSchema>>

/** A session to try things out with: some have handed in, and two answers are still to come. */
export const practice: Practice = practiceSchema.parse(practiceFile)
