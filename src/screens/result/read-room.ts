import { showOutside, type Outside } from '#src/domain/disclosure/outside.ts'
import { latestReveal } from '#src/domain/workshop/phase.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export type RoomReading = Outside | { readonly kind: 'almostEveryone' }

/**
 * What a result may tell of how people answered a question alone: a result is printed, so that it is
 * outside the room. A closed round tells what it kept.
 */
export function readRoom(view: RoundView, questionId: string): RoomReading {
  if (view.round.mode !== 'eachFirst') return { kind: 'nothing' }
  const shown = latestReveal(view.reveals)?.shown[questionId]
  const counts = view.round.status === 'closed' ? countsKept(view, questionId) : shown?.counts
  if (counts !== null && counts !== undefined) return showOutside(counts)
  return shown?.counts === null ? { kind: 'almostEveryone' } : { kind: 'nothing' }
}

function countsKept({ closure }: RoundView, questionId: string) {
  return closure?.content.questions.find((one) => one.questionId === questionId)?.counts
}
