import sourceFile from '#questions/sources.json'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

const DOCUMENT_IDS = [
  'briefing',
  'community-tips',
  'partnership-tips',
  'equality-scheme',
  'health-forum',
  'today',
] as const
export type DocumentId = (typeof DOCUMENT_IDS)[number]

/** As the document itself counts, ranges and lists among them: "7", "6-8", "6, 8", "5, 7.1". */
const numbers = placesOf(String.raw`\d+(?:\.\d+)*`)
const romanNumbers = placesOf('[ivx]+')
const tips = z.literal(['community-tips', 'partnership-tips'])
const forum = z.literal('health-forum')

/** Where in a document something stands. Each document is counted in its own way. */
export const sourceSchema = z.union([
  z.strictObject({ document: z.literal('briefing'), paragraphs: numbers }),
  z.strictObject({ document: tips, tips: numbers }),
  z.strictObject({ document: tips, part: z.literal('introduction') }),
  z.strictObject({ document: z.literal('equality-scheme'), sections: numbers }),
  z.strictObject({ document: forum, recommendations: romanNumbers }),
  z.strictObject({ document: forum, appendix: z.int() }),
  /** The talk on working together that the June meeting began with. */
  z.strictObject({ document: forum, part: z.literal('juneTalk') }),
  z.strictObject({ document: forum, meeting: z.literal(['october', 'november', 'december']) }),
  z.strictObject({
    document: forum,
    /** The one meeting that split into groups, each with numbered points. */
    meeting: z.literal('june'),
    group: z.literal(['A', 'B', 'C', 'D']),
    points: z.optional(numbers),
  }),
  z.strictObject({
    document: z.literal('today'),
    law: z.literal(['equality-2006', 'equality-2010', 'northern-ireland-1998']),
    sections: numbers,
  }),
])
export type Source = Immutable<z.infer<typeof sourceSchema>>

/** In the order in which the app lists them. */
export const documents: readonly { readonly id: DocumentId }[] = z
  .array(z.strictObject({ id: z.literal(DOCUMENT_IDS) }))
  .parse(sourceFile)

/** Places in the order of the document, with a comma between them and a dash within a range. */
function placesOf(place: string) {
  const range = `${place}(?:-${place})?`
  return z.string().check(z.regex(new RegExp(`^${range}(?:, ${range})*$`)))
}
