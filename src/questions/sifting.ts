// Import it only from what loads later: the first question must not wait for it.
import file from '#questions/priorities/sifting.json'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'
import { sourceSchema } from './sources.ts'

/**
 * Three of a council's scheme, then three that we took from the briefing. Kept with each issue that
 * is sifted, so they stay the same for ever.
 */
export const SIFTING_TEST_IDS = [
  'fits-main-plan',
  'joint-work',
  'staff-as-a-whole',
  'great-need',
  'linked-results',
  'must-do',
] as const
export type SiftingTestId = (typeof SIFTING_TEST_IDS)[number]

/** An item of the library, which has the words for it: "choosing.long-list". */
const libraryItem = z.string().check(z.regex(/^[a-z-]+\.[a-z-]+$/))

const fileSchema = z.strictObject({
  tests: z.array(
    z.strictObject({
      id: z.literal(SIFTING_TEST_IDS),
      sources: z.array(sourceSchema).check(z.minLength(1)),
    }),
  ),
  /** Why the size of a gap is not all that counts. */
  reason: libraryItem,
  /** The way from the long list to the short one. */
  steps: z.array(libraryItem).check(z.minLength(1)),
})

export const sifting: Immutable<z.infer<typeof fileSchema>> = fileSchema.parse(file)
