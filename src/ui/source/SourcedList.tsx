import { SourceRef } from './SourceRef.tsx'
import type { SourcePlace } from './source-place.ts'
import { useSourceWords } from './use-source-words.ts'

interface SourcedListProps {
  readonly items: readonly {
    readonly id: string
    readonly words: string
    readonly source: SourcePlace
  }[]
}

/** Items with their sources: one reference under the list where all come from the same place. */
export function SourcedList({ items }: SourcedListProps) {
  const { short } = useSourceWords()
  const [first] = items
  const shared = new Set(items.map(({ source }) => short(source))).size === 1 ? first : undefined
  return (
    <>
      <ul>
        {items.map(({ id, words, source }) => (
          <li key={id}>
            {words} {shared === undefined && <SourceRef sources={[source]} />}
          </li>
        ))}
      </ul>
      {shared !== undefined && <SourceRef sources={[shared.source]} />}
    </>
  )
}
