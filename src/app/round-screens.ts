import { patterns } from '#src/paths.ts'
import { CONTENT, lazyScreen, type StoredScreen } from './lazy-screen.tsx'

const questionScreen = lazyScreen(
  async () => (await import('#src/screens/question/QuestionScreen.tsx')).QuestionScreen,
  ['question', 'actions', ...CONTENT],
)

/** One round, from its set-up to what is shared of it. */
export const roundScreens: readonly StoredScreen[] = [
  {
    path: patterns.setUp,
    ...lazyScreen(
      async () => (await import('#src/screens/set-up/SetUpScreen.tsx')).SetUpScreen,
      ['setUp', 'session', 'round', 'sectors', 'nations'],
    ),
  },
  {
    path: patterns.since,
    ...lazyScreen(
      async () => (await import('#src/screens/since/SinceScreen.tsx')).SinceScreen,
      ['plan', 'round'],
    ),
  },
  { path: patterns.question, ...questionScreen },
  { path: patterns.change, ...questionScreen },
  {
    path: patterns.check,
    ...lazyScreen(
      async () => (await import('#src/screens/check/CheckScreen.tsx')).CheckScreen,
      ['check', 'session', ...CONTENT],
    ),
  },
  {
    path: patterns.result,
    ...lazyScreen(
      async () => (await import('#src/screens/result/ResultScreen.tsx')).ResultScreen,
      ['result', 'actions', 'glossary', 'session', 'gather', ...CONTENT, 'set-1-help', 'sources'],
    ),
  },
  {
    path: patterns.evidence,
    ...lazyScreen(
      async () => (await import('#src/screens/evidence/EvidenceScreen.tsx')).EvidenceScreen,
      ['evidence', ...CONTENT],
    ),
  },
  {
    path: patterns.evidenceItem,
    ...lazyScreen(
      async () => (await import('#src/screens/evidence/EvidenceItemScreen.tsx')).EvidenceItemScreen,
      ['evidence', ...CONTENT, 'set-1-help', 'sources'],
    ),
  },
  {
    path: patterns.share,
    ...lazyScreen(
      async () => (await import('#src/screens/share/ShareScreen.tsx')).ShareScreen,
      ['share', 'report', 'briefing', 'plan', 'progress', 'outcomes', 'nations', ...CONTENT],
    ),
  },
]
