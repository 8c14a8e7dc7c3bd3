import { patterns } from '#src/paths.ts'
import { lazyScreen, type LazyScreen } from './lazy-screen.tsx'

const CONTENT = ['round', 'stages', 'sectors', 'set-1'] as const

export const homeScreen = lazyScreen(
  async () => (await import('#src/screens/home/HomeScreen.tsx')).HomeScreen,
  ['actions', 'round', 'stages'],
)

export const aboutScreen = lazyScreen(
  async () => (await import('#src/screens/about/AboutScreen.tsx')).AboutScreen,
  ['about', 'stages', 'sources'],
)

export const notFoundScreen = lazyScreen(
  async () => (await import('#src/screens/not-found/NotFoundScreen.tsx')).NotFoundScreen,
  ['fault'],
)

/** The projector's window needs no workspace: it shows what it is told. */
export const publicScreen = lazyScreen(
  async () => (await import('#src/screens/public-screen/PublicScreen.tsx')).PublicScreen,
  ['publicScreen', 'scan', 'spread', ...CONTENT],
)

const questionScreen = lazyScreen(
  async () => (await import('#src/screens/question/QuestionScreen.tsx')).QuestionScreen,
  ['question', 'actions', ...CONTENT],
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
      ['setUp', 'session', 'round', 'sectors', 'nations'],
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
    path: patterns.gather,
    ...lazyScreen(
      async () => (await import('#src/screens/gather/GatherScreen.tsx')).GatherScreen,
      ['gather', 'actions', 'session', 'publicScreen', 'round'],
    ),
  },
  {
    path: patterns.invite,
    ...lazyScreen(
      async () => (await import('#src/screens/invite/InviteScreen.tsx')).InviteScreen,
      ['invite', 'gather', 'round'],
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
      ['paper', 'session', 'gather', ...CONTENT],
    ),
  },
  {
    path: patterns.scan,
    ...lazyScreen(
      async () => (await import('#src/screens/scan/ScanScreen.tsx')).ScanScreen,
      ['scanning', 'scan', 'gather', 'round'],
    ),
  },
  {
    path: patterns.secondDevice,
    ...lazyScreen(
      async () =>
        (await import('#src/screens/second-device/SecondDeviceScreen.tsx')).SecondDeviceScreen,
      ['secondDevice', 'scan', 'gather', 'round'],
    ),
  },
  {
    path: patterns.secondDeviceRead,
    ...lazyScreen(
      async () => (await import('#src/screens/second-device/ReadKeyScreen.tsx')).ReadKeyScreen,
      ['secondDevice', 'scan', 'round'],
    ),
  },
  {
    path: patterns.talk,
    ...lazyScreen(
      async () => (await import('#src/screens/talk/TalkScreen.tsx')).TalkScreen,
      ['talk', 'spread', 'publicScreen', ...CONTENT],
    ),
  },
  {
    path: patterns.talkItem,
    ...lazyScreen(
      async () => (await import('#src/screens/talk/TalkItemScreen.tsx')).TalkItemScreen,
      ['talk', 'actions', 'plan', 'spread', 'publicScreen', 'question', ...CONTENT],
    ),
  },
  {
    path: patterns.runningOrder,
    ...lazyScreen(
      async () =>
        (await import('#src/screens/running-order/RunningOrderScreen.tsx')).RunningOrderScreen,
      ['runningOrder', 'publicScreen', ...CONTENT],
    ),
  },
  {
    path: patterns.result,
    ...lazyScreen(
      async () => (await import('#src/screens/result/ResultScreen.tsx')).ResultScreen,
      ['result', 'actions', 'session', 'gather', ...CONTENT, 'set-1-help', 'sources'],
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
    path: patterns.pack,
    ...lazyScreen(
      async () => (await import('#src/screens/pack/PackScreen.tsx')).PackScreen,
      ['pack', 'gather', 'talk', ...CONTENT, 'set-1-help', 'sources'],
    ),
  },
  {
    path: patterns.ready,
    ...lazyScreen(
      async () => (await import('#src/screens/ready/ReadyScreen.tsx')).ReadyScreen,
      ['ready'],
    ),
  },
  {
    path: patterns.plan,
    ...lazyScreen(
      async () => (await import('#src/screens/plan/PlanScreen.tsx')).PlanScreen,
      ['plan', ...CONTENT],
    ),
  },
  {
    path: patterns.action,
    ...lazyScreen(
      async () => (await import('#src/screens/action/ActionScreen.tsx')).ActionScreen,
      ['plan', ...CONTENT],
    ),
  },
  {
    path: patterns.library,
    ...lazyScreen(
      async () => (await import('#src/screens/library/LibraryScreen.tsx')).LibraryScreen,
      ['library', 'library-items', ...CONTENT, 'set-1-help', 'sources'],
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
    path: patterns.outcomes,
    ...lazyScreen(
      async () => (await import('#src/screens/outcomes/OutcomesScreen.tsx')).OutcomesScreen,
      ['outcomes', ...CONTENT, 'sources'],
    ),
  },
  {
    path: patterns.duties,
    ...lazyScreen(
      async () => (await import('#src/screens/duties/DutiesScreen.tsx')).DutiesScreen,
      ['duties', 'nations', 'sectors', 'round', 'sources'],
    ),
  },
  {
    path: patterns.join,
    ...lazyScreen(
      async () => (await import('#src/screens/join/JoinScreen.tsx')).JoinScreen,
      ['join', 'scan'],
    ),
  },
  {
    path: patterns.invitation,
    ...lazyScreen(
      async () => (await import('#src/screens/join/InvitationScreen.tsx')).InvitationScreen,
      ['join', 'round'],
    ),
  },
  {
    path: patterns.handedIn,
    ...lazyScreen(
      async () => (await import('#src/screens/handed-in/HandedInScreen.tsx')).HandedInScreen,
      ['handedIn', 'scan', 'round'],
    ),
  },
  {
    path: patterns.settings,
    ...lazyScreen(
      async () => (await import('#src/screens/settings/SettingsScreen.tsx')).SettingsScreen,
      ['settings', 'round', 'join'],
    ),
  },
]
