import { z } from '#src/domain/record/zod.ts'

/** A plain name that stays the same in every language: "why-it-matters". */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
