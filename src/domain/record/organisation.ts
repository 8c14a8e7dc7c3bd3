import { z } from './zod.ts'
import { count, name } from './fields.ts'
import { record, type Immutable } from './record.ts'

export const SECTORS = [
  'council',
  'nhsTrust',
  'healthBoard',
  'icb',
  'police',
  'fire',
  'housing',
  'college',
  'combinedAuthority',
] as const
export type Sector = (typeof SECTORS)[number]

export const NATIONS = ['england', 'wales', 'scotland', 'northernIreland'] as const
export type Nation = (typeof NATIONS)[number]

export const organisationSchema = record({
  name,
  sector: z.literal(SECTORS),
  nation: z.literal(NATIONS),
  /** How the body names its communities; empty for the app's own words. */
  communitiesPhrase: name,
  /** Some duties begin at a number of staff. */
  headcount: z.nullable(count),
})
export type Organisation = Immutable<z.infer<typeof organisationSchema>>
