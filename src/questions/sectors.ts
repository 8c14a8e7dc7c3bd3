import nationFile from '#questions/nations.json'
import sectorFile from '#questions/sectors.json'
import { NATIONS, SECTORS, type Nation, type Sector } from '#src/domain/record/organisation.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

const sectorSchema = z.strictObject({
  id: z.literal(SECTORS),
  nations: z.array(z.literal(NATIONS)).check(z.minLength(1)),
  /** The first month in which such bodies exist; always, when left out. */
  from: z.optional(month),
  /** The last month in which such bodies exist; no end is known, when left out. */
  until: z.optional(month),
})
type SectorEntry = Immutable<z.infer<typeof sectorSchema>>

export const sectors: readonly SectorEntry[] = z.array(sectorSchema).parse(sectorFile)

export const nations: readonly Nation[] = z
  .array(z.strictObject({ id: z.literal(NATIONS) }))
  .parse(nationFile)
  .map((nation) => nation.id)

/** The sectors to choose from in a nation on a date (ISO 8601). */
export function sectorsIn(nation: Nation, date: string): readonly Sector[] {
  const thisMonth = date.slice(0, 7)
  return sectors
    .filter((sector) => sector.nations.includes(nation))
    .filter(
      ({ from, until }) => (from ?? thisMonth) <= thisMonth && thisMonth <= (until ?? thisMonth),
    )
    .map((sector) => sector.id)
}
