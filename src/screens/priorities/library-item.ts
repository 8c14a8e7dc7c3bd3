import { libraryOf, type LibraryItem } from '#src/questions/library.ts'

const itemById = new Map(libraryOf([]).map((item) => [item.id, item]))

export function findLibraryItem(id: string | null): LibraryItem | undefined {
  return id === null ? undefined : itemById.get(id)
}
