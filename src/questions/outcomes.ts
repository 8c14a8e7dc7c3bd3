// Import it only from what loads later: the first question must not wait for it.
import file from '#questions/outcomes.json'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'
import { idSchema } from './id.ts'
import { sourceSchema } from './sources.ts'

/** Kept with each outcome that is chosen, so they stay the same for ever. */
export const MENU_IDS = [
  'people-in-work',
  'fair-chances-for-firms',
  'fair-for-staff',
  'learning-gaps-close',
  'out-of-poverty',
  'short-breaks',
  'older-people',
  'mental-health',
  'child-health',
  'health-care-for-all',
  'safe-from-racist-harm',
  'real-influence',
  'getting-on',
  'small-and-new-groups',
  'services-for-all',
] as const
export type MenuId = (typeof MENU_IDS)[number]

/** The six areas of life of Britain's equality regulator, and what cuts across all of them. */
export const LIFE_AREAS = [
  'work',
  'education',
  'living',
  'health',
  'safety',
  'participation',
  'all',
] as const
export type LifeArea = (typeof LIFE_AREAS)[number]

const entrySchema = z.strictObject({
  id: z.literal(MENU_IDS),
  /** It is listed under the first. */
  areas: z.array(z.literal(LIFE_AREAS)).check(z.minLength(1)),
  questions: z.array(idSchema).check(z.minLength(1)),
  sources: z.array(sourceSchema).check(z.minLength(1)),
})
export type MenuOutcome = Immutable<z.infer<typeof entrySchema>>

/**
 * Our own list, built from the source documents: the picture of local outcomes in the briefing is
 * lost, so it is not claimed to be that.
 */
export const outcomeMenu: readonly MenuOutcome[] = z.array(entrySchema).parse(file)

export function isMenuId(id: string | null): id is MenuId {
  return MENU_IDS.some((known) => known === id)
}
