import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'
import { idSchema } from './id.ts'
import type { QuestionHelp } from './question-help.ts'
import { sourceSchema, type Source } from './sources.ts'

/** In the order in which the app lists them. */
export const LIBRARY_KINDS = [
  'step',
  'advice',
  'tip',
  'recommendation',
  'principle',
  'wish',
  'idea',
  'method',
  'law',
  'example',
  'word',
] as const
export type LibraryKind = (typeof LIBRARY_KINDS)[number]

const WISH_GROUPS = ['users', 'people', 'skills', 'structure', 'realism', 'system'] as const

const entrySchema = z.strictObject({
  id: idSchema,
  kind: z.literal(LIBRARY_KINDS),
  /** Empty only for a word that the app explains by itself. */
  sources: z.array(sourceSchema),
  questions: z.array(idSchema),
  /** One long list is read in groups. */
  part: z.optional(z.literal(WISH_GROUPS)),
  /** The law that it tells of has been replaced: what holds now, and where that stands. */
  superseded: z.optional(
    z.strictObject({ now: idSchema, sources: z.array(sourceSchema).check(z.minLength(1)) }),
  ),
  /** The day on which what it says of today's law was looked up. */
  checked: z.optional(z.iso.date()),
  /** From general knowledge, and not looked up. */
  toCheck: z.optional(z.literal(true)),
})
type Entry = Immutable<z.infer<typeof entrySchema>>

export interface LibraryItem {
  /** Kept with the actions that are made from it, so it stays the same for ever. */
  readonly id: string
  readonly kind: LibraryKind
  readonly sources: readonly Source[]
  readonly questions: readonly string[]
  /** The stage that a step leads on from; null for what helps at any stage. */
  readonly from: QuestionHelp['steps'][number]['from'] | null
  readonly part: (typeof WISH_GROUPS)[number] | null
  readonly superseded: NonNullable<Entry['superseded']> | null
  readonly checked: string | null
  readonly toCheck: boolean
  readonly words: ItemWords
}

/** Where its words stand: among those of the library, or of the help of a question. */
export type ItemWords =
  | { readonly in: 'library'; readonly group: string; readonly id: string }
  | {
      readonly in: 'help'
      readonly question: string
      readonly part: 'steps' | 'memberActions'
      readonly id: string
    }

export function readGroup(group: string, file: unknown): readonly LibraryItem[] {
  return z
    .array(entrySchema)
    .parse(file)
    .map(({ id, kind, sources, questions, ...rest }) => ({
      id: `${group}.${id}`,
      kind,
      sources,
      questions,
      from: null,
      part: rest.part ?? null,
      superseded: rest.superseded ?? null,
      checked: rest.checked ?? null,
      toCheck: rest.toCheck ?? false,
      words: { in: 'library', group, id },
    }))
}
