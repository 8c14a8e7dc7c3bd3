import { withoutDraftsOfMany } from '#src/domain/merge/shared.ts'
import type { Everything } from '#src/domain/record/everything.ts'
import { withoutDeleted } from './without-deleted.ts'

/** All that a file may hold. What somebody is answering at a tablet that is passed round is theirs alone. */
export function whatLeaves(everything: Everything): Everything {
  const leaving = withoutDeleted(everything)
  return {
    ...leaving,
    draftAnswer: withoutDraftsOfMany(leaving).draftAnswer,
  }
}
