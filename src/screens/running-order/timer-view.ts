import type { PartTime } from '#src/domain/workshop/part-time.ts'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import type { Part } from '#src/domain/workshop/running-order.ts'
import { topicOf } from '#src/domain/workshop/tell-room.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** What the room sees of a part. It changes only when the part does, not each second. */
export function timerView(view: RoundView, part: Part, time: PartTime): PublicView {
  const isPaused = time.moment === 'paused'
  return {
    kind: 'timer',
    part: part.kind,
    topic: part.questionId === null ? null : topicOf(view, part.questionId),
    endsAt: isPaused ? null : time.endsAt,
    secondsLeft: isPaused ? time.left : null,
  }
}
