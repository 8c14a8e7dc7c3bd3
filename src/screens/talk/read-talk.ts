import type { Choice } from '#src/domain/answer/answer.ts'
import { showInRoom, type InRoom } from '#src/domain/disclosure/in-room.ts'
import { latestReveal } from '#src/domain/workshop/phase.ts'
import { orderByDisagreement } from '#src/domain/workshop/talk-order.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** How far the talk has come with a question. */
export type Standing =
  | 'agreed'
  /** The group's answer was taken, without talk. */
  | 'taken'
  /** The group's answer would stand, if the round were closed now. */
  | 'group'
  | 'open'

export interface TalkLine {
  readonly questionId: string
  /** Its place in the set, from 1. */
  readonly number: number
  readonly spread: InRoom
  readonly standing: Standing
  /** What stands now; null where nothing does. */
  readonly choice: Choice | null
}

/** The questions in the order in which they are talked about. */
export function readTalk(view: RoundView): readonly TalkLine[] {
  const { questionIds, reveals } = view
  const shown = latestReveal(reveals)?.shown ?? {}
  return orderByDisagreement(questionIds, shown).map((questionId) => ({
    questionId,
    number: questionIds.indexOf(questionId) + 1,
    spread: showInRoom(shown[questionId]),
    standing: standingOf(view, questionId),
    choice: view.answers[questionId]?.choice ?? null,
  }))
}

/** The next in that order which nobody has settled, the first ones again after the last. */
export function nextToTalk(
  lines: readonly TalkLine[],
  questionId: string | null,
): TalkLine | undefined {
  const at = lines.findIndex((line) => line.questionId === questionId)
  const inTurn = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))]
  return inTurn.find(({ standing }) => standing === 'open' || standing === 'group')
}

function standingOf({ agreed, answers }: RoundView, questionId: string): Standing {
  const recorded = agreed[questionId]
  if (recorded !== undefined && recorded.choice !== null) {
    return recorded.notDiscussed ? 'taken' : 'agreed'
  }
  return (answers[questionId]?.choice ?? null) === null ? 'open' : 'group'
}
