import type { PublicTopic, PublicView } from '#src/domain/workshop/public-view.ts'
import { currentSet } from '#src/questions/sets.ts'

export const TOPIC: PublicTopic = {
  questionId: 'listening',
  questionsVersion: { setId: currentSet.id, ...currentSet.version },
  terms: { sector: 'council', communitiesPhrase: '' },
}

export const SPREAD_VIEW = {
  kind: 'spread',
  topic: TOPIC,
  shown: { kind: 'counts', counts: { 1: 3, 2: 4, 3: 0, 4: 6, 5: 1, dontKnow: 1 } },
  handedInAfter: 0,
} as const satisfies PublicView

/** One of each kind. */
export const VIEWS: readonly PublicView[] = [
  {
    kind: 'welcome',
    organisation: 'Northwick Council',
    unit: null,
    round: 'Autumn 2026',
    date: '2026-11-22',
    questions: 8,
  },
  { kind: 'gathering', handedIn: 7 },
  { kind: 'gathering', handedIn: 7, isRevealed: true },
  { kind: 'timer', part: 'silence', topic: null, endsAt: null, secondsLeft: 180 },
  {
    kind: 'timer',
    part: 'talk',
    topic: TOPIC,
    endsAt: '2026-11-22T10:05:00.000Z',
    secondsLeft: null,
  },
  SPREAD_VIEW,
  { ...SPREAD_VIEW, shown: { kind: 'almostEveryone', replies: 7 } },
  { ...SPREAD_VIEW, shown: { kind: 'nothing' } },
  { kind: 'agreed', topic: TOPIC, choice: 4 },
  { kind: 'agreed', topic: TOPIC, choice: 'dontKnow' },
  { kind: 'end' },
]
