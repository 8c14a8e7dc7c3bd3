import { SourceRefs } from './SourceRefs.tsx'
import type { SourcePlace } from './source-place.ts'
import { useSourceWords } from './use-source-words.ts'

interface SourceRefProps {
  readonly sources: readonly SourcePlace[]
}

/** A short reference; the document's full name opens behind it, and stands in its place in print. */
export function SourceRef({ sources }: SourceRefProps) {
  // Found once for all references: a long list has many, and each finding takes its time.
  return <SourceRefs sources={sources} words={useSourceWords()} isFull />
}
