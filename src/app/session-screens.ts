import { patterns } from '#src/paths.ts'
import { CONTENT, lazyScreen, type StoredScreen } from './lazy-screen.tsx'

/** A round in which each answers first: the day before, the room, and a member's own device. */
export const sessionScreens: readonly StoredScreen[] = [
  {
    path: patterns.invite,
    ...lazyScreen(
      async () => (await import('#src/screens/invite/InviteScreen.tsx')).InviteScreen,
      ['invite', 'gather', 'round'],
    ),
  },
  {
    path: patterns.pack,
    ...lazyScreen(
      async () => (await import('#src/screens/pack/PackScreen.tsx')).PackScreen,
      ['pack', 'report', 'gather', 'talk', ...CONTENT, 'set-1-help', 'sources'],
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
    path: patterns.gather,
    ...lazyScreen(
      async () => (await import('#src/screens/gather/GatherScreen.tsx')).GatherScreen,
      ['gather', 'actions', 'session', 'publicScreen', 'round'],
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
    path: patterns.runningOrder,
    ...lazyScreen(
      async () =>
        (await import('#src/screens/running-order/RunningOrderScreen.tsx')).RunningOrderScreen,
      ['runningOrder', 'publicScreen', ...CONTENT],
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
]
