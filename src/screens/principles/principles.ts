import { libraryOf, type LibraryItem } from '#src/questions/library.ts'

const GROUP = 'partnership-principles'

export interface Principle extends Pick<LibraryItem, 'sources'> {
  /** As a placing keeps it: the id of the library without the group. */
  readonly id: string
}

/** The sixteen of the library, in its order. */
export const principles: readonly Principle[] = libraryOf([]).flatMap(({ words, sources }) =>
  words.in === 'library' && words.group === GROUP ? [{ id: words.id, sources }] : [],
)

export const principleIds: readonly string[] = principles.map(({ id }) => id)
