import type { Choice } from '#src/domain/answer/answer.ts'
import { repliesIn } from '#src/domain/disclosure/counts.ts'
import { showInRoom, type InRoom } from '#src/domain/disclosure/in-room.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Reveal } from '#src/domain/record/reveal.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { latestReveal } from './phase.ts'
import type { PublicShown, PublicTopic, PublicView } from './public-view.ts'

// What the facilitator's pages tell the room. None of it can look at a response.

interface AskedRound {
  readonly round: Pick<Round, 'questionsVersion'>
  readonly organisation: Pick<Organisation, 'sector' | 'communitiesPhrase'>
}

export function topicOf({ round, organisation }: AskedRound, questionId: string): PublicTopic {
  const { setId, major, minor } = round.questionsVersion
  const { sector, communitiesPhrase } = organisation
  return {
    questionId,
    questionsVersion: { setId, major, minor },
    terms: { sector, communitiesPhrase },
  }
}

interface GatheredRound {
  readonly round: Pick<Round, 'name' | 'date'>
  readonly organisation: Pick<Organisation, 'name'>
  readonly unit: Pick<Unit, 'name'> | null
  readonly questionIds: readonly string[]
  readonly handedIn: number
  readonly reveals: readonly Reveal[]
}

/** While people join there is nothing to count. Once answers were shown, nobody says that all are sealed. */
export function gatheringView(gathered: GatheredRound): PublicView {
  const { round, organisation, unit, questionIds, handedIn, reveals } = gathered
  if (reveals.length > 0) return { kind: 'gathering', handedIn, isRevealed: true }
  if (handedIn > 0) return { kind: 'gathering', handedIn }
  return {
    kind: 'welcome',
    organisation: organisation.name,
    unit: unit === null ? null : unit.name,
    round: round.name,
    date: round.date,
    questions: questionIds.length,
  }
}

interface RevealedRound extends AskedRound {
  readonly reveals: readonly Reveal[]
  readonly handedIn: number
}

export function spreadView(revealed: RevealedRound, questionId: string): PublicView {
  const shown = latestReveal(revealed.reveals)?.shown[questionId]
  const inRoom = showInRoom(shown)
  const since = shown === undefined ? 0 : revealed.handedIn - shown.handedIn
  return {
    kind: 'spread',
    topic: topicOf(revealed, questionId),
    shown: toShown(inRoom),
    handedInAfter: inRoom.kind === 'nothing' ? 0 : Math.max(0, since),
  }
}

export function agreedView(asked: AskedRound, questionId: string, choice: Choice): PublicView {
  return { kind: 'agreed', topic: topicOf(asked, questionId), choice }
}

function toShown(inRoom: InRoom): PublicShown {
  if (inRoom.kind === 'nothing') return { kind: 'nothing' }
  if (inRoom.kind === 'almostEveryone') {
    return { kind: 'almostEveryone', replies: inRoom.replies }
  }
  const { 1: one, 2: two, 3: three, 4: four, 5: five, dontKnow } = inRoom.counts
  return { kind: 'counts', counts: { 1: one, 2: two, 3: three, 4: four, 5: five, dontKnow } }
}

/** As every screen of the room is drawn. The counts are asked again: they may come from a file. */
export function inRoomOf(shown: PublicShown): InRoom {
  if (shown.kind === 'nothing') return showInRoom(undefined)
  const counts = shown.kind === 'counts' ? shown.counts : null
  const handedIn = shown.kind === 'counts' ? repliesIn(shown.counts) : shown.replies
  return showInRoom({ handedIn, withdrawn: 0, counts, settled: false })
}
