import { patterns } from '#src/paths.ts'
import { CONTENT, lazyScreen, type StoredScreen } from './lazy-screen.tsx'

/** What is on this device, and what comes in and goes out. */
export const deviceScreens: readonly StoredScreen[] = [
  {
    path: patterns.open,
    ...lazyScreen(
      async () => (await import('#src/screens/open/OpenScreen.tsx')).OpenScreen,
      ['open', 'peers', 'nations'],
    ),
  },
  {
    path: patterns.backup,
    ...lazyScreen(
      async () => (await import('#src/screens/backup/BackupScreen.tsx')).BackupScreen,
      ['backup', 'settings'],
    ),
  },
  {
    path: patterns.holdings,
    ...lazyScreen(
      async () => (await import('#src/screens/holdings/HoldingsScreen.tsx')).HoldingsScreen,
      ['holdings', 'report', 'round'],
    ),
  },
  {
    path: patterns.peers,
    ...lazyScreen(
      async () => (await import('#src/screens/peers/PeersScreen.tsx')).PeersScreen,
      ['peers', 'nations', ...CONTENT],
    ),
  },
  // Before that of one summary, whose pattern it fits as well.
  {
    path: patterns.scanFile,
    ...lazyScreen(
      async () => (await import('#src/screens/peers/ScanFileScreen.tsx')).ScanFileScreen,
      ['peers', 'scan'],
    ),
  },
  {
    path: patterns.peer,
    ...lazyScreen(
      async () => (await import('#src/screens/peers/PeerScreen.tsx')).PeerScreen,
      ['peers', 'nations', 'plan', ...CONTENT],
    ),
  },
  {
    path: patterns.settings,
    ...lazyScreen(
      async () => (await import('#src/screens/settings/SettingsScreen.tsx')).SettingsScreen,
      ['settings', 'round', 'join', 'session'],
    ),
  },
]
