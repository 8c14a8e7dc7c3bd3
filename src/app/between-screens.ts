import { patterns } from '#src/paths.ts'
import { CONTENT, lazyScreen, type StoredScreen } from './lazy-screen.tsx'

/** What an organisation works with from one round to the next. */
export const betweenScreens: readonly StoredScreen[] = [
  {
    path: patterns.plan,
    ...lazyScreen(
      async () => (await import('#src/screens/plan/PlanScreen.tsx')).PlanScreen,
      ['plan', 'outcomes', ...CONTENT],
    ),
  },
  {
    path: patterns.action,
    ...lazyScreen(
      async () => (await import('#src/screens/action/ActionScreen.tsx')).ActionScreen,
      ['plan', 'outcomes', 'evidence', ...CONTENT],
    ),
  },
  {
    path: patterns.outcomes,
    ...lazyScreen(
      async () => (await import('#src/screens/outcomes/OutcomesScreen.tsx')).OutcomesScreen,
      ['outcomes', 'plan', ...CONTENT, 'sources'],
    ),
  },
  {
    path: patterns.priorities,
    ...lazyScreen(
      async () => (await import('#src/screens/priorities/PrioritiesScreen.tsx')).PrioritiesScreen,
      ['priorities', 'plan', 'outcomes', 'library-items', ...CONTENT, 'sources'],
    ),
  },
  {
    path: patterns.principles,
    ...lazyScreen(
      async () => (await import('#src/screens/principles/PrinciplesScreen.tsx')).PrinciplesScreen,
      ['principles', 'plan', 'library-items', 'round', 'sources'],
    ),
  },
  {
    path: patterns.duties,
    ...lazyScreen(
      async () => (await import('#src/screens/duties/DutiesScreen.tsx')).DutiesScreen,
      ['duties', 'evidence', 'glossary', 'nations', 'sectors', 'round', 'sources'],
    ),
  },
  {
    path: patterns.evidenceList,
    ...lazyScreen(
      async () =>
        (await import('#src/screens/evidence-list/EvidenceListScreen.tsx')).EvidenceListScreen,
      ['evidenceList', 'evidence', ...CONTENT],
    ),
  },
  {
    path: patterns.library,
    ...lazyScreen(
      async () => (await import('#src/screens/library/LibraryScreen.tsx')).LibraryScreen,
      ['library', 'glossary', 'library-items', ...CONTENT, 'set-1-help', 'sources'],
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
    path: patterns.briefing,
    ...lazyScreen(
      async () => (await import('#src/screens/briefing/BriefingScreen.tsx')).BriefingScreen,
      ['briefing', 'report', 'result', 'plan', 'outcomes', 'duties', ...CONTENT],
    ),
  },
]
