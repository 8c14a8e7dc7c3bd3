import { patterns } from '#src/paths.ts'
import { betweenScreens } from './between-screens.ts'
import { deviceScreens } from './device-screens.ts'
import { CONTENT, lazyScreen, type StoredScreen } from './lazy-screen.tsx'
import { roundScreens } from './round-screens.ts'
import { sessionScreens } from './session-screens.ts'

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

/** The screens that need an open workspace, each with its address. */
export const storedScreens: readonly StoredScreen[] = [
  { path: patterns.home, ...homeScreen },
  ...roundScreens,
  ...sessionScreens,
  ...betweenScreens,
  ...deviceScreens,
]
