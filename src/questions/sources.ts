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

const documentId = z.literal(DOCUMENT_IDS)

/** Where in a document it stands, as the document itself counts: "¶6–8", "§7.1", "tip 4". */
export const sourceSchema = z.strictObject({
  document: documentId,
  at: z.string().check(z.minLength(1)),
})
export type Source = Immutable<z.infer<typeof sourceSchema>>

/** In the order in which the app lists them. */
export const documents: readonly { readonly id: DocumentId }[] = z
  .array(z.strictObject({ id: documentId }))
  .parse(sourceFile)
