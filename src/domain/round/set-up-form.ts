import { z } from '#src/domain/record/zod.ts'
import { NATIONS, SECTORS } from '#src/domain/record/organisation.ts'

const LONGEST_NAME = 200

const name = (missing: string) =>
  z.string().check(
    z.refine((text) => text.trim() !== '', { error: missing }),
    z.maxLength(LONGEST_NAME, { error: 'tooLong' }),
  )

/** Messages are keys of setUp:error. */
export const setUpSchema = z
  .object({
    /** Empty for a new organisation. */
    organisationId: z.string(),
    organisationName: name('organisationName'),
    sector: z.literal(SECTORS),
    nation: z.literal(NATIONS),
    communitiesPhrase: z.string().check(z.maxLength(LONGEST_NAME, { error: 'tooLong' })),
    scope: z.literal(['whole', 'unit', 'partnership']),
    unitName: z.string().check(z.maxLength(LONGEST_NAME, { error: 'tooLong' })),
    roundName: name('roundName'),
    date: z.iso.date({ error: 'date' }),
    mode: z.literal(['alone', 'together']),
    stageNamesShown: z.boolean(),
  })
  .check(
    z.refine((form) => form.scope === 'whole' || form.unitName.trim() !== '', {
      error: 'unitName',
      path: ['unitName'],
    }),
  )

export type SetUpForm = z.infer<typeof setUpSchema>

export type SetUpError = 'organisationName' | 'unitName' | 'roundName' | 'date' | 'tooLong'
