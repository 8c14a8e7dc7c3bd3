import { patterns } from '#src/paths.ts'
import { lazyScreen, type LazyScreen } from './lazy-screen.tsx'

const CONTENT = ['round', 'stages', 'sectors', 'set-1'] as const

export const homeScreen = lazyScreen(
  async () => (await import('#src/screens/home/HomeScreen.tsx')).HomeScreen,
  ['round', 'stages'],
)

export const aboutScreen = lazyScreen(
  async () => (await import('#src/screens/about/AboutScreen.tsx')).AboutScreen,
  ['about', 'stages', 'sources'],
)

export const notFoundScreen = lazyScreen(
  async () => (await import('#src/screens/not-found/NotFoundScreen.tsx')).NotFoundScreen,
  ['fault'],
)

const questionScreen = lazyScreen(
  async () => (await import('#src/screens/question/QuestionScreen.tsx')).QuestionScreen,
  ['question', ...CONTENT],
)

interface StoredScreen extends LazyScreen {
  readonly path: string
}

/** The screens that need an open workspace, each with its address. */
export const storedScreens: readonly StoredScreen[] = [
  { path: patterns.home, ...homeScreen },
  {
    path: patterns.setUp,
    ...lazyScreen(
      async () => (await import('#src/screens/set-up/SetUpScreen.tsx')).SetUpScreen,
      ['setUp', 'round', 'sectors', 'nations'],
    ),
  },
  { path: patterns.question, ...questionScreen },
  { path: patterns.change, ...questionScreen },
  {
    path: patterns.check,
    ...lazyScreen(
      async () => (await import('#src/screens/check/CheckScreen.tsx')).CheckScreen,
      ['check', ...CONTENT],
    ),
  },
  {
    path: patterns.gather,
    ...lazyScreen(
      async () => (await import('#src/screens/gather/GatherScreen.tsx')).GatherScreen,
      ['gather', 'round'],
    ),
  },
  {
    path: patterns.pass,
    ...lazyScreen(
      async () => (await import('#src/screens/pass/PassScreen.tsx')).PassScreen,
      ['pass', 'round'],
    ),
  },
  {
    path: patterns.paper,
    ...lazyScreen(
      async () => (await import('#src/screens/paper/PaperScreen.tsx')).PaperScreen,
      ['paper', 'gather', ...CONTENT],
    ),
  },
  {
    path: patterns.talk,
    ...lazyScreen(
      async () => (await import('#src/screens/talk/TalkScreen.tsx')).TalkScreen,
      ['talk', 'spread', ...CONTENT],
    ),
  },
  {
    path: patterns.talkItem,
    ...lazyScreen(
      async () => (await import('#src/screens/talk/TalkItemScreen.tsx')).TalkItemScreen,
      ['talk', 'spread', 'question', ...CONTENT],
    ),
  },
  {
    path: patterns.result,
    ...lazyScreen(
      async () => (await import('#src/screens/result/ResultScreen.tsx')).ResultScreen,
      ['result', ...CONTENT, 'set-1-help', 'sources'],
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
    path: patterns.progress,
    ...lazyScreen(
      async () => (await import('#src/screens/progress/ProgressScreen.tsx')).ProgressScreen,
      ['progress', ...CONTENT],
    ),
  },
  {
    path: patterns.settings,
    ...lazyScreen(
      async () => (await import('#src/screens/settings/SettingsScreen.tsx')).SettingsScreen,
      ['settings', 'round'],
    ),
  },
]
